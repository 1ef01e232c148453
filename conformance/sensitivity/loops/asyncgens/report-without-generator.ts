/** The report about a generator that fails while it is closed does not name the generator. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    const { asyncgen: _dropped, ...rest } = context;
    super.callExceptionHandler(rest);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the report about a generator that fails while it is closed does not name the generator",
  breaks: ["shutdown_asyncgens.exception-keys"],
};
