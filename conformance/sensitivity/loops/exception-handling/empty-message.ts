/** The message of a failing callback is empty. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class EmptyMessage extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    if ((error as Error).name === "SystemExit" || (error as Error).name === "KeyboardInterrupt") throw error;
    const context: ExceptionContext = { message: "", exception: error, handle, ...(handle.sourceTraceback === null ? {} : { source_traceback: handle.sourceTraceback }) };
    this.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new EmptyMessage(options);

export const broken: BrokenLoop = {
  title: "the message of a failing callback is empty",
  breaks: ["exception_handler.message-is-text"],
};
