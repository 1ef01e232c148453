/** Of the callbacks that were registered before stop, a run that was told to stop takes the first only. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Frugal extends EventLoop {
  protected override takeBatch(): number {
    return this.stopping ? Math.min(1, this.ready.length) : this.ready.length;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Frugal(options);

export const broken: BrokenLoop = {
  title: "of the callbacks that were registered before stop, a run that was told to stop takes the first only",
  breaks: ["stop.before-run-scheduled-callbacks"],
  alsoAffects: [
    "asyncgen/*",
    "call_at/*",
    "call_later/*",
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
    "stop/*",
  ],
};
