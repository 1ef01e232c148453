/** Debug mode is one switch for all loops. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const shared = { debug: false };

class Shared extends EventLoop {
  override getDebug(): boolean {
    return shared.debug;
  }

  override setDebug(enabled: boolean): void {
    shared.debug = enabled;
    super.setDebug(enabled);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Shared(options);

export const broken: BrokenLoop = {
  title: "debug mode is one switch for all loops",
  breaks: ["event_loop.independent"],
  alsoAffects: [
    "asyncgen/*",
    "call_at/*",
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
