/** A loop in a thread of its own calls no exception handler. */
import { isMainThread } from "node:worker_threads";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callExceptionHandler(context: ExceptionContext): void {
    if (isMainThread) super.callExceptionHandler(context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a loop in a thread of its own calls no exception handler",
  breaks: ["new_event_loop.worker-thread-rest"],
};
