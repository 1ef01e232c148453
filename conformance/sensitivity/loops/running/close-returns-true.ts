/** Close returns true. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Talkative extends EventLoop {
  override close(): void {
    super.close();
    return true as unknown as void;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Talkative(options);

export const broken: BrokenLoop = {
  title: "close returns true",
  breaks: ["close.returns-none"],
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
