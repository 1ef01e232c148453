/** An attempt to run a closed loop is refused, but opens it again. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Reviving extends EventLoop {
  override runForever(): Promise<void> {
    try {
      return super.runForever();
    } catch (error) {
      this.closed = false;
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Reviving(options);

export const broken: BrokenLoop = {
  title: "an attempt to run a closed loop is refused, but opens it again",
  breaks: ["close.irreversible"],
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
