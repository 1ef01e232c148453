/** Set_exception_handler takes whatever counts as false for None. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class FalseCountsAsNone extends EventLoop {
  override setExceptionHandler(handler: ExceptionHandler | null): void {
    const given: unknown = handler;
    const isEmpty = Array.isArray(given) ? given.length === 0 : typeof given === "object" && given !== null && Object.keys(given).length === 0 && given.constructor === Object;
    super.setExceptionHandler(given === false || given === 0 || given === "" || isEmpty ? null : handler);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new FalseCountsAsNone(options);

export const broken: BrokenLoop = {
  title: "set_exception_handler takes whatever counts as false for None",
  breaks: ["set_exception_handler.not-callable"],
  alsoAffects: ["set_exception_handler/not-callable-keeps-the-handler"],
};
