/** Get_running_loop gives the loop that ran last. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

let last: EventLoop | null = null;

class Remembered extends EventLoop {
  protected override endRun(error: unknown, failed: boolean): void {
    super.endRun(error, failed);
    last = this;
  }
}

export function getRunningLoop(): EventLoop {
  const loop = runningLoopOrNull() ?? last;
  if (loop === null) throw new RuntimeError("no loop runs");
  return loop;
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Remembered(options);

export const broken: BrokenLoop = {
  title: "get_running_loop gives the loop that ran last",
  breaks: ["get_running_loop.afterwards", "get_running_loop.outside", "get_running_loop.not-the-current-one"],
};
