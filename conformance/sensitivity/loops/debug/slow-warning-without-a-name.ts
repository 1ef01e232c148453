/** The warning about a slow callback does not say which one it was. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override runHandleTimed(handle: Handle): void {
    const start = this.time();
    this.runHandleNow(handle);
    if (this.time() - start >= this.slowCallbackDuration) this.logger.warning("A callback was slow");
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the warning about a slow callback does not say which one it was",
  breaks: ["slow_callback_duration.names-callback", "handle.debug-shows-partial", "debug.handle-created-at"],
};
