/** Run_until_complete returns what is no awaitable as it is. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tolerant extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    if (typeof awaitable !== "object" || awaitable === null) return Promise.resolve(awaitable as T);
    return super.runUntilComplete(awaitable);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Tolerant(options);

export const broken: BrokenLoop = {
  title: "run_until_complete returns what is no awaitable as it is",
  breaks: ["run_until_complete.not-awaitable"],
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
