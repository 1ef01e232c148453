/** Run_until_complete on a running loop returns None and runs nothing. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    return this.isRunning() ? (null as never) : super.runUntilComplete(awaitable);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_until_complete on a running loop returns None and runs nothing",
  breaks: ["run_until_complete.running-error"],
  alsoAffects: ["*"],
};
