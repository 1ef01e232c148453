/** Is_running stays true after run_until_complete has raised. */
import { EventLoop, Exception } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stuck extends EventLoop {
  private failed = false;

  override isRunning(): boolean {
    return super.isRunning() || this.failed;
  }

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.failed = false;
    return super.runUntilComplete(awaitable).catch((error: unknown) => {
      this.failed = error instanceof Exception;
      throw error;
    });
  }

  override runForever(): Promise<void> {
    this.failed = false;
    return super.runForever();
  }

  override close(): void {
    this.failed = false;
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stuck(options);

export const broken: BrokenLoop = {
  title: "is_running stays true after run_until_complete has raised",
  breaks: ["is_running.false-after-run"],
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
    "run_until_complete/*",
    "set_event_loop/*",
    "shutdown_*",
  ],
};
