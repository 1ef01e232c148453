/** Run_until_complete of a done future returns its result although the loop is running. */
import { EventLoop, isFuture } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tolerant extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    if (this.isRunning() && isFuture(awaitable) && awaitable.done()) return Promise.resolve(awaitable.result() as T);
    return super.runUntilComplete(awaitable);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Tolerant(options);

export const broken: BrokenLoop = {
  title: "run_until_complete of a done future returns its result although the loop is running",
  breaks: ["run_until_complete.running-error"],
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
    "set_event_loop/*",
    "shutdown_*",
  ],
};
