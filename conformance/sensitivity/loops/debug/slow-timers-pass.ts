/** Slow timers are not logged. */
import { EventLoop, Handle, TimerHandle } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override runHandleTimed(handle: Handle): void {
    if (handle instanceof TimerHandle) this.runHandleNow(handle);
    else super.runHandleTimed(handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "slow timers are not logged",
  breaks: ["slow_callback_duration.warning"],
};
