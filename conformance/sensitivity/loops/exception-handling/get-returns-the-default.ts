/** Get_exception_handler returns the default handler where there should be None. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class GetReturnsTheDefault extends EventLoop {
  override getExceptionHandler(): ExceptionHandler | null {
    return super.getExceptionHandler() ?? ((_loop, context) => this.defaultExceptionHandler(context));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new GetReturnsTheDefault(options);

export const broken: BrokenLoop = {
  title: "get_exception_handler returns the default handler where there should be None",
  breaks: ["get_exception_handler.none-by-default", "get_exception_handler.none-after-reset"],
  alsoAffects: ["set_exception_handler/not-callable-keeps-the-default"],
};
