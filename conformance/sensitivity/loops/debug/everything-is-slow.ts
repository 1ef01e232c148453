/** Every callback is logged in debug mode, however fast it is. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override runHandleTimed(handle: Handle): void {
    const description = handle.toString();
    this.runHandleNow(handle);
    this.logger.warning(`Executing ${description} took 0.000 seconds`);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "every callback is logged in debug mode, however fast it is",
  breaks: ["slow_callback_duration.fast-callback"],
  alsoAffects: ["slow_callback_duration/*"],
};
