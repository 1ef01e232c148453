/** A nested run is refused, but the loop then says that it is not running. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Fragile extends EventLoop {
  private disturbed = false;

  override isRunning(): boolean {
    return super.isRunning() && !this.disturbed;
  }

  protected override checkRunning(): void {
    try {
      super.checkRunning();
    } catch (error) {
      this.disturbed = super.isRunning();
      throw error;
    }
  }

  protected override endRun(error: unknown, failed: boolean): void {
    this.disturbed = false;
    super.endRun(error, failed);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Fragile(options);

export const broken: BrokenLoop = {
  title: "a nested run is refused, but the loop then says that it is not running",
  breaks: ["run_forever.running-error-harmless", "run_until_complete.running-error-harmless"],
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
