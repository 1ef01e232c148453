/** What the default handler writes of a future holds what it would write of its result, without end if that is the future. */
import { EventLoop, Future } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

function follow(value: unknown): void {
  if (Array.isArray(value)) value.forEach(follow);
  else if (value instanceof Future && value.done() && !value.cancelled() && value.exception() === null) follow(value.result());
}

class Broken extends EventLoop {
  override defaultExceptionHandler(context: ExceptionContext): void {
    follow(Object.values(context));
    super.defaultExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the default handler describes the result of a future, without end if that is the future itself",
  breaks: ["default_exception_handler.logs-what-holds-itself"],
};
