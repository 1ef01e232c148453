/** An exception in a timer ends the run. */
import { EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class ExceptionStopsTheLoop extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    super.reportFailedHandle(handle, error);
    if (handle instanceof TimerHandle) this.stop();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new ExceptionStopsTheLoop(options);

export const broken: BrokenLoop = {
  title: "an exception in a timer ends the run",
  breaks: ["exception_handler.loop-continues"],
  alsoAffects: ["call_soon/context-of-a-failing-callback", "debug/source-traceback-*", "done-callback/failure-*", "exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "handle/cancelled-after-failure", "run_coroutine_threadsafe/factory-failure", "run_forever/*-handled", "slow_callback_duration/warning-failing"],
};
