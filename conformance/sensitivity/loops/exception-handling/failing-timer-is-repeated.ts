/** A timer that raised is tried once more in the next iteration. */
import { EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const tried = new WeakSet<object>();

class FailingTimerIsRepeated extends EventLoop {
  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    super.reportFailedHandle(handle, error);
    if (!(handle instanceof TimerHandle) || tried.has(handle)) return;
    tried.add(handle);
    this.addReady(handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new FailingTimerIsRepeated(options);

export const broken: BrokenLoop = {
  title: "a timer that raised is tried once more in the next iteration",
  breaks: ["exception_handler.failing-callback-not-repeated"],
  alsoAffects: ["call_soon/context-of-a-failing-callback", "debug/source-traceback-*", "done-callback/failure-*", "exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "handle/cancelled-after-failure", "run_coroutine_threadsafe/factory-failure", "run_forever/*-handled", "slow_callback_duration/warning-failing"],
};
