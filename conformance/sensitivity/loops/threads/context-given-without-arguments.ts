/** Call_soon_threadsafe with a context drops the arguments. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  private plain = false;

  override callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    this.plain = true;
    const handle = super.callSoonThreadsafe(callback, ...args);
    this.plain = false;
    return handle;
  }

  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    return this.plain ? super.callSoonThreadsafeIn(context, callback, ...args) : super.callSoonThreadsafeIn(context, callback as () => unknown);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_soon_threadsafe with a context drops the arguments",
  breaks: ["call_soon_threadsafe.context"],
};
