/** Slow callbacks are logged without debug mode, too. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override runHandle(handle: Handle): void {
    this.runHandleTimed(handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "slow callbacks are logged without debug mode, too",
  breaks: ["slow_callback_duration.without-debug"],
};
