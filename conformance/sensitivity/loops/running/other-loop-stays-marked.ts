/** A second loop that was refused says that it is running. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Marked extends EventLoop {
  private refused = false;

  override isRunning(): boolean {
    return super.isRunning() || this.refused;
  }

  override close(): void {
    this.refused = false;
    super.close();
  }

  protected override checkRunning(): void {
    this.refused = false;
    try {
      super.checkRunning();
    } catch (error) {
      this.refused = !super.isRunning();
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Marked(options);

export const broken: BrokenLoop = {
  title: "a second loop that was refused says that it is running",
  breaks: ["run_forever.other-loop-not-running"],
  alsoAffects: [
    "asyncgen/*",
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
    "run_until_complete/*",
    "set_event_loop/*",
    "shutdown_*",
  ],
};
