/** Is_closed is false after close as long as callbacks were pending. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Reluctant extends EventLoop {
  private hadWork = false;

  override isClosed(): boolean {
    return super.isClosed() && !this.hadWork;
  }

  override close(): void {
    this.hadWork = !this.closed && this.ready.length > 0 && this.timers.length > 0;
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Reluctant(options);

export const broken: BrokenLoop = {
  title: "is_closed is false after close as long as callbacks were pending",
  breaks: ["is_closed.true-after-close"],
  alsoAffects: [
    "asyncgen/*",
    "call_soon_threadsafe/*",
    "example*",
    "exception_handler/*",
    "get_event_loop/*",
    "get_running_loop/*",
    "handle/*",
    "is_running/*",
    "loop/*",
    "new_event_loop/*",
    "run/*",
    "run_coroutine_threadsafe/*",
    "run_in_executor/*",
    "run_until_complete/*",
    "set_event_loop/*",
    "shutdown_*",
    "stop/*",
  ],
};
