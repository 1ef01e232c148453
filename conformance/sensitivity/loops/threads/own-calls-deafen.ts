/** A call of the loop's own thread counts as one that is on its way: until the loop has slept, calls from outside do not wake it. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Deafened extends OneWayIn {
  private noted = false;

  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const sleeps = this.asleep;
    if (!sleeps) this.noted = true;
    if (sleeps && this.noted) this.asleep = false;
    const handle = super.callSoonThreadsafeIn(context, callback, ...args);
    if (sleeps && this.noted) this.asleep = true;
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Deafened(options);

export const broken: BrokenLoop = {
  title: "after a call of the loop's own thread, calls from outside do not wake it",
  breaks: ["call_soon_threadsafe.wakes-after-own-thread"],
  alsoAffects: ["*"],
};
