/** The default handler does not write where something was created. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override defaultExceptionHandler(context: ExceptionContext): void {
    const { source_traceback: _source, ...others } = context;
    super.defaultExceptionHandler(others);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the default handler does not write where something was created",
  breaks: ["debug.default-handler-logs-source"],
};
