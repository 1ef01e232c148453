/** Setting slow_callback_duration has no effect on what is logged. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override runHandleTimed(handle: Handle): void {
    const wanted = this.slowCallbackDuration;
    this.slowCallbackDuration = 0.1;
    super.runHandleTimed(handle);
    if (this.slowCallbackDuration === 0.1) this.slowCallbackDuration = wanted;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "setting slow_callback_duration has no effect on what is logged",
  breaks: ["slow_callback_duration.settable"],
  alsoAffects: ["slow_callback_duration/*"],
};
