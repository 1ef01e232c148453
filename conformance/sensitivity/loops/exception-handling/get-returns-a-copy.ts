/** Get_exception_handler returns a function that calls the handler, not the handler. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class GetReturnsACopy extends EventLoop {
  override getExceptionHandler(): ExceptionHandler | null {
    const handler = super.getExceptionHandler();
    return handler === null ? null : (loop, context) => handler(loop, context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new GetReturnsACopy(options);

export const broken: BrokenLoop = {
  title: "get_exception_handler returns a function that calls the handler, not the handler",
  breaks: ["get_exception_handler.returns-handler"],
  alsoAffects: ["get_exception_handler/*", "set_exception_handler/not-callable-keeps-the-handler"],
};
