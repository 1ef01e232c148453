/** The context has a new exception of the same class, with the same arguments. */
import { EventLoop, Exception } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class ExceptionIsWrapped extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    const isOrdinary = error instanceof Exception;
    super.reportFailedHandle(handle, isOrdinary ? new (error.constructor as new (...args: unknown[]) => Error)(...error.args) : error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new ExceptionIsWrapped(options);

export const broken: BrokenLoop = {
  title: "the context has a new exception of the same class, with the same arguments",
  breaks: ["exception_handler.exception-identity"],
  alsoAffects: ["call_exception_handler/key-exception-from-deep-within", "exception_handler/once-for-each"],
};
