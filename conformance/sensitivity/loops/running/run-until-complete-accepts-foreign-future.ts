/** Run_until_complete waits for a future of another loop. */
import { EventLoop, isFuture } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tolerant extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    if (!isFuture(awaitable) || awaitable.getLoop() === this) return super.runUntilComplete(awaitable);
    return super.runUntilComplete(wait()) as Promise<T>;
    function* wait(): Generator<never, null, unknown> {
      return null;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Tolerant(options);

export const broken: BrokenLoop = {
  title: "run_until_complete waits for a future of another loop",
  breaks: ["run_until_complete.other-loop-future"],
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
