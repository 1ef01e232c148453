/** Is_running is true on a closed loop that has run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Haunted extends EventLoop {
  private hasRun = false;

  override isRunning(): boolean {
    return super.isRunning() || (this.closed && this.hasRun);
  }

  override close(): void {
    if (!this.closed) super.close();
  }

  override runForever(): Promise<void> {
    this.hasRun = true;
    return super.runForever();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Haunted(options);

export const broken: BrokenLoop = {
  title: "is_running is true on a closed loop that has run",
  breaks: ["is_running.false-when-closed"],
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
    "run_forever/*",
    "run_in_executor/*",
    "set_event_loop/*",
    "shutdown_*",
  ],
};
