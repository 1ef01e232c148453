/** Without a handler the exceptions of callbacks are dropped silently. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultSilentForCallbacks extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    if (this.getExceptionHandler() !== null || (error as Error).name === "SystemExit") super.reportFailedHandle(handle, error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultSilentForCallbacks(options);

export const broken: BrokenLoop = {
  title: "without a handler the exceptions of callbacks are dropped silently",
  breaks: ["default_exception_handler.called-without-handler"],
  alsoAffects: ["set_exception_handler/none-restores-the-default-for-callbacks", "default_exception_handler/*", "get_exception_handler/none-by-default", "debug/*"],
};
