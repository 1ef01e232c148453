/** When run_until_complete refuses its argument, the loop stays the running loop of the thread. */
import { ensureFuture, EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull, setRunningLoop } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Careless extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.checkClosed();
    this.checkRunning();
    setRunningLoop(this);
    const future = ensureFuture(awaitable, this);
    setRunningLoop(null);
    return super.runUntilComplete(future);
  }

  override close(): void {
    if (runningLoopOrNull() === this) setRunningLoop(null);
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Careless(options);

export const broken: BrokenLoop = {
  title: "when run_until_complete refuses its argument, the loop stays the running loop of the thread",
  breaks: ["run_until_complete.refusal-leaves-usable"],
  alsoAffects: [
    "asyncgen/*",
    "call_soon_threadsafe/*",
    "example*",
    "exception_handler/*",
    "get_event_loop/*",
    "get_running_loop/*",
    "loop/*",
    "new_event_loop/*",
    "run/*",
    "run_coroutine_threadsafe/*",
    "run_in_executor/*",
    "run_until_complete/*",
    "set_event_loop/*",
    "shutdown_*",
  ],
};
