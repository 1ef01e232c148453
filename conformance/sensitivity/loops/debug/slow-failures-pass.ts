/** A slow callback that raises is not logged as slow. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private failed = false;

  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    this.failed = true;
    super.reportFailedHandle(handle, error);
  }

  protected override runHandleTimed(handle: Handle): void {
    this.failed = false;
    const start = this.time();
    this.runHandleNow(handle);
    if (!this.failed && this.time() - start >= this.slowCallbackDuration) this.logger.warning(`Executing ${handle.toString()} took ${this.time() - start} seconds`);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a slow callback that raises is not logged as slow",
  breaks: ["slow_callback_duration.warning"],
};
