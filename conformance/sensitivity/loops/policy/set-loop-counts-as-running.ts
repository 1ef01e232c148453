/** Get_running_loop gives the loop that was set last within the run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import { getRunningLoop as reference, setEventLoop as referenceSet } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let setInRun: EventLoop | null = null;

export function setEventLoop(loop: EventLoop | null): void {
  referenceSet(loop);
  if (runningLoopOrNull() !== null) setInRun = loop;
}

export function getRunningLoop(): EventLoop {
  const running = reference();
  return setInRun ?? running;
}

class Forgetting extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    setInRun = null;
    super.endRun(error, failed);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Forgetting(options);

export const broken: BrokenLoop = {
  title: "get_running_loop gives the loop that was set last within the run",
  breaks: ["get_running_loop.ignores-set-event-loop"],
};
