/** A threshold of zero switches the warning about slow callbacks off. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override runHandleTimed(handle: Handle): void {
    if (this.slowCallbackDuration === 0) this.runHandleNow(handle);
    else super.runHandleTimed(handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a threshold of zero switches the warning about slow callbacks off",
  breaks: ["slow_callback_duration.settable"],
};
