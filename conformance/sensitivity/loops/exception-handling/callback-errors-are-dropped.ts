/** The exceptions of callbacks of call_soon are dropped. */
import { EventLoop, KeyboardInterrupt, SystemExit, TimerHandle } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    if (handle instanceof TimerHandle) super.reportFailedHandle(handle, error);
    else if (error instanceof KeyboardInterrupt || error instanceof SystemExit) throw error;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the exceptions of callbacks of call_soon are dropped",
  breaks: [
    "exception_handler.call-soon-callback",
    "call_exception_handler.key-exception",
    "call_exception_handler.key-handle",
    "exception_handler.handler-may-schedule",
    "exception_handler.handler-may-stop",
    "set_exception_handler.receives-loop",
    "exception_handler.handler-context-variables",
    "default_exception_handler.callable-from-handler",
  ],
  alsoAffects: ["*"],
};
