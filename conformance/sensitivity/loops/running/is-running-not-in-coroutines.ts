/** Is_running is false while a coroutine is stepped. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Shy extends EventLoop {
  override isRunning(): boolean {
    return super.isRunning() && this.currentTask() === null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Shy(options);

export const broken: BrokenLoop = {
  title: "is_running is false while a coroutine is stepped",
  breaks: ["is_running.true-in-coroutine"],
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
