/** Is_running is false as soon as stop was called. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  override isRunning(): boolean {
    return super.isRunning() && !this.stopping;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "is_running is false as soon as stop was called",
  breaks: ["is_running.true-in-callback"],
  alsoAffects: [
    "asyncgen/*",
    "call_soon_threadsafe/*",
    "close/*",
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
    "stop/*",
  ],
};
