/** The handler is told the loop that runs in the thread, if any does. */
import { EventLoop, getRunningLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerGetsRunningLoop extends EventLoop {
  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    super.callInContextOf(context, (loop, given) => handler(runningLoopOr(loop), given));
  }
}

function runningLoopOr(loop: EventLoop): EventLoop {
  try {
    return getRunningLoop();
  } catch {
    return loop;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerGetsRunningLoop(options);

export const broken: BrokenLoop = {
  title: "the handler is told the running loop, not the one whose handler it is",
  breaks: ["set_exception_handler.receives-its-own-loop"],
};
