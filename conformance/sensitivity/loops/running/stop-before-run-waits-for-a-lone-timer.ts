/** A run that was told to stop before it began waits for the next timer if nothing else is pending. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override stop(): void {
    this.timers.discardCancelled();
    if (!this.isRunning() && !this.isClosed() && this.ready.length === 0 && this.timers.length > 0) this.callAt(this.timers.nextMoment(), () => super.stop());
    else super.stop();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a run that was told to stop before it began waits for the next timer if nothing else is pending",
  breaks: ["stop.before-run-does-not-wait"],
  alsoAffects: ["asyncgen/*", "call_soon_threadsafe/*", "example*", "exception_handler/*", "get_event_loop/*", "get_running_loop/*", "loop/*", "new_event_loop/*", "run/*", "run_coroutine_threadsafe/*", "run_in_executor/*", "set_event_loop/*", "shutdown_*", "stop/*"],
};
