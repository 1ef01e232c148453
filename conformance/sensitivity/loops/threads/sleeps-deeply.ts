/** What comes from outside does not wake a loop that has slept for a while without a timer. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  private fellAsleep = 0;

  protected override planNextTurn(): void {
    super.planNextTurn();
    if (this.asleep) this.fellAsleep = this.time();
  }

  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const sleepsDeeply = this.asleep && this.timers.nextMoment() === Infinity && this.time() - this.fellAsleep > 0.015;
    if (sleepsDeeply) this.asleep = false;
    const handle = super.callSoonThreadsafeIn(context, callback, ...args);
    if (sleepsDeeply) this.asleep = true;
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what comes from outside does not wake a loop that has slept for a while without a timer",
  breaks: ["call_soon_threadsafe.wakes-loop", "call_soon_threadsafe.wakes-repeatedly", "run_in_executor.wakes-loop", "run_coroutine_threadsafe.wakes-the-loop", "wrap_future.completed-in-another-thread", "call_soon_threadsafe.stops-loop", "example.overview-run-coroutine-threadsafe"],
  alsoAffects: ["*"],
};
