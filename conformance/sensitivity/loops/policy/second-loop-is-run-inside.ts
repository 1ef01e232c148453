/** Run_until_complete of a second loop in a running one runs what is ready there. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Nesting extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    if (runningLoopOrNull() !== null && !this.isRunning()) this.runBatch(this.takeBatch());
    return super.runUntilComplete(awaitable);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Nesting(options);

export const broken: BrokenLoop = {
  title: "run_until_complete of a second loop in a running one runs what is ready there",
  breaks: ["loop.one-per-thread-run-until-complete"],
};
