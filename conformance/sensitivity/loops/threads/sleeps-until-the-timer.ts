/** A callback of a thread does not wake a loop that sleeps until a timer. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const waitsForTimer = this.asleep && this.timers.nextMoment() > this.time() + 100 && this.timers.nextMoment() !== Infinity;
    if (waitsForTimer) this.asleep = false;
    const handle = super.callSoonThreadsafeIn(context, callback, ...args);
    if (waitsForTimer) this.asleep = true;
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a callback of a thread does not wake a loop that sleeps until a timer",
  breaks: ["call_soon_threadsafe.wakes-loop", "run_in_executor.wakes-loop", "run_coroutine_threadsafe.wakes-the-loop", "wrap_future.completed-in-another-thread"],
  alsoAffects: ["wait_for/*", "wait/*", "run/*", "task/*", "run_coroutine_threadsafe/*"],
};
