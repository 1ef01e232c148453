/** Is_running tells whether any loop runs in the thread. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Confused extends EventLoop {
  override isRunning(): boolean {
    return super.isRunning() || runningLoopOrNull() !== null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Confused(options);

export const broken: BrokenLoop = {
  title: "is_running tells whether any loop runs in the thread",
  breaks: ["is_running.other-loop"],
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
    "run_until_complete/*",
    "set_event_loop/*",
    "shutdown_*",
  ],
};
