/** Call_soon_threadsafe passes no more than three arguments. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoonThreadsafeIn(context, callback, ...(args.slice(0, 3) as A));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_soon_threadsafe passes no more than three arguments",
  breaks: ["call_soon_threadsafe.args"],
};
