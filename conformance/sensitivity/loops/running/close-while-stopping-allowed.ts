/** Close is accepted in the batch in which stop was called. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lenient extends EventLoop {
  override close(): void {
    if (!(this.isRunning() && this.stopping)) super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lenient(options);

export const broken: BrokenLoop = {
  title: "close is accepted in the batch in which stop was called",
  breaks: ["close.running-error"],
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
