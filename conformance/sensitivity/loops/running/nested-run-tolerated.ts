/** Run_forever on a running loop returns at once instead of raising. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tolerant extends EventLoop {
  override runForever(): Promise<void> {
    return this.isRunning() ? Promise.resolve() : super.runForever();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Tolerant(options);

export const broken: BrokenLoop = {
  title: "run_forever on a running loop returns at once instead of raising",
  breaks: ["run_forever.running-error"],
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
