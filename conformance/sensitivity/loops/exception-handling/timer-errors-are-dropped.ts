/** The exceptions of timers are dropped. */
import { EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class TimerErrorsAreDropped extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    if (!(handle instanceof TimerHandle)) super.reportFailedHandle(handle, error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new TimerErrorsAreDropped(options);

export const broken: BrokenLoop = {
  title: "the exceptions of timers are dropped",
  breaks: ["exception_handler.call-later-callback", "exception_handler.call-at-callback"],
  alsoAffects: ["call_soon/context-of-a-failing-callback", "debug/source-traceback-*", "done-callback/failure-*", "exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "handle/cancelled-after-failure", "run_coroutine_threadsafe/factory-failure", "run_forever/*-handled", "slow_callback_duration/warning-failing"],
};
