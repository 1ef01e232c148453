/** Timers that were armed go off although the loop was closed. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Leaking extends EventLoop {
  override close(): void {
    const timers: TimerHandle[] = [];
    for (let timer = this.timers.pop(); timer !== undefined; timer = this.timers.pop()) if (!timer.cancelled()) timers.push(timer);
    for (const timer of timers) setTimeout(() => timer.call(), Math.max(0, timer.when() - this.time()) * 1000).unref();
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Leaking(options);

export const broken: BrokenLoop = {
  title: "timers that were armed go off although the loop was closed",
  breaks: ["close.pending-timers-lost"],
  alsoAffects: [
    "asyncgen/*",
    "call_later/*",
    "call_soon_threadsafe/*",
    "example*",
    "exception_handler/*",
    "get_event_loop/*",
    "get_running_loop/*",
    "handle/*",
    "loop/*",
    "new_event_loop/*",
    "run/*",
    "run_coroutine_threadsafe/*",
    "run_forever/*",
    "run_in_executor/*",
    "set_event_loop/*",
    "shutdown_*",
    "time/*",
  ],
};
