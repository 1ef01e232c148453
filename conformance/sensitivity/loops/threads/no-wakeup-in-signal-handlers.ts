/** A call of the loop's own thread never wakes it, not even one in a signal handler while the loop sleeps. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Deaf extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const sleeps = this.asleep;
    this.asleep = false;
    const handle = super.callSoonThreadsafeIn(context, callback, ...args);
    this.asleep = sleeps;
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Deaf(options);

export const broken: BrokenLoop = {
  title: "call_soon_threadsafe in a signal handler does not wake the loop",
  breaks: ["call_soon_threadsafe.wakes-in-a-signal-handler"],
  alsoAffects: ["*"],
};
