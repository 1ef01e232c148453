/** Is_closed is true while the loop is stopping. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  override isClosed(): boolean {
    return super.isClosed() || this.stopping;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "is_closed is true while the loop is stopping",
  breaks: ["is_closed.false-before-close"],
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
