/** Stop concerns whichever loop runs. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Shared extends EventLoop {
  override stop(): void {
    const running = runningLoopOrNull();
    if (running instanceof Shared) running.stopHere();
    else super.stop();
  }

  private stopHere(): void {
    super.stop();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Shared(options);

export const broken: BrokenLoop = {
  title: "stop concerns whichever loop runs",
  breaks: ["event_loop.independent"],
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
