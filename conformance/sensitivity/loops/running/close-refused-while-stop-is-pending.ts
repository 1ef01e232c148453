/** A loop that was asked to stop and has not run since cannot be closed. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override close(): void {
    if (this.stopping && !this.isRunning()) {
      this.stopping = false;
      throw new RuntimeError("the loop is stopping");
    }
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "a loop that was asked to stop and has not run since cannot be closed",
  breaks: ["close.stopped-flag"],
  alsoAffects: [
    "asyncgen/*",
    "call_soon_threadsafe/*",
    "close/*",
    "example*",
    "exception_handler/*",
    "get_event_loop/*",
    "get_running_loop/*",
    "is_running/*",
    "loop/*",
    "new_event_loop/*",
    "run/*",
    "run_coroutine_threadsafe/*",
    "run_in_executor/*",
    "set_event_loop/*",
    "shutdown_*",
  ],
};
