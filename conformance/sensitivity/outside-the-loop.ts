/** Calling the program as if no loop were running: what loops do wrong that are called by somebody else's loop. */
import type { EventLoop } from "../../reference/index.js";
import { setRunningLoop } from "../../reference/policy/thread-state.js";

export function outsideTheLoop(loop: EventLoop, call: () => void): void {
  setRunningLoop(null);
  try {
    call();
  } finally {
    setRunningLoop(loop);
  }
}
