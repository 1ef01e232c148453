/** The default handler leaves the other keys of the context out. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class DefaultWritesMessageAlone extends EventLoop {
  override defaultExceptionHandler(context: ExceptionContext): void {
    super.defaultExceptionHandler({ message: context.message || "error in the event loop", exception: context.exception });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new DefaultWritesMessageAlone(options);

export const broken: BrokenLoop = {
  title: "the default handler leaves the other keys of the context out",
  breaks: ["default_exception_handler.logs-other-keys"],
  alsoAffects: ["debug/*"],
};
