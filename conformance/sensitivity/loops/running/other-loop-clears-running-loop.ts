/** When a second loop is refused, the thread forgets which loop is running. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { setRunningLoop } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Careless extends EventLoop {
  protected override checkRunning(): void {
    try {
      super.checkRunning();
    } catch (error) {
      if (!this.isRunning()) setRunningLoop(null);
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Careless(options);

export const broken: BrokenLoop = {
  title: "when a second loop is refused, the thread forgets which loop is running",
  breaks: ["run_forever.other-loop-error-harmless"],
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
