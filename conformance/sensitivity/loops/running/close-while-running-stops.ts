/** Close on a running loop raises, but stops the loop. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Fragile extends EventLoop {
  override close(): void {
    if (this.isRunning()) this.stopping = true;
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Fragile(options);

export const broken: BrokenLoop = {
  title: "close on a running loop raises, but stops the loop",
  breaks: ["close.running-error-harmless"],
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
  ],
};
