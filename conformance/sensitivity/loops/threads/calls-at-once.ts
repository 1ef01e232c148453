/** Call_soon_threadsafe calls the callback itself when the loop runs. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoonThreadsafeIn(context, callback, ...args);
    if (!this.isRunning() || handle.cancelled()) return handle;
    handle.cancel();
    callback(...args);
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_soon_threadsafe calls the callback itself when the loop runs",
  breaks: ["call_soon_threadsafe.not-before-return", "call_soon_threadsafe.next-iteration", "call_soon_threadsafe.shares-queue", "task.no-preemption"],
  alsoAffects: ["call_soon_threadsafe/*", "run_coroutine_threadsafe/*", "wrap_future/*", "run_in_executor/*", "close/*", "stop/*", "run/*", "task/*", "get_event_loop/*", "get_running_loop/*"],
};
