/** Keys that the loop does not know do not reach the handler. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const KNOWN = ["message", "exception", "future", "task", "handle", "asyncgen", "source_traceback"];

class UnknownKeysAreDropped extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    const known = context === undefined ? context : Object.fromEntries(Object.entries(context).filter(([key]) => KNOWN.includes(key)));
    super.callExceptionHandler(known);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new UnknownKeysAreDropped(options);

export const broken: BrokenLoop = {
  title: "keys that the loop does not know do not reach the handler",
  breaks: ["call_exception_handler.custom-keys"],
  alsoAffects: ["call_exception_handler/same-context", "default_exception_handler/logs-other-keys"],
};
