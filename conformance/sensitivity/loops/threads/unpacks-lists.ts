/** Call_soon_threadsafe takes a list that is the only argument for all the arguments. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const [only] = args;
    return super.callSoonThreadsafeIn(context, callback, ...((args.length === 1 && Array.isArray(only) ? only : args) as A));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_soon_threadsafe takes a list that is the only argument for all the arguments",
  breaks: ["call_soon_threadsafe.args"],
};
