/** A slow callback calls the exception handler as well. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override runHandleTimed(handle: Handle): void {
    const start = this.time();
    super.runHandleTimed(handle);
    if (this.time() - start >= this.slowCallbackDuration) this.callExceptionHandler({ message: "a callback was slow", handle });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a slow callback calls the exception handler as well",
  breaks: ["slow_callback_duration.not-handler"],
  alsoAffects: ["slow_callback_duration/*"],
};
