/** Call_soon_threadsafe of two arguments and a callable of the program passes them the wrong way round. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const isPlain = args.every((arg) => typeof arg !== "object" || arg === null || Array.isArray(arg));
    return super.callSoonThreadsafeIn(context, callback, ...((isPlain ? args.reverse() : args) as A));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_soon_threadsafe of two arguments and a callable of the program passes them the wrong way round",
  breaks: ["call_soon_threadsafe.args", "call_soon_threadsafe.partial"],
  alsoAffects: ["call_soon_threadsafe/*", "example-overview/*"],
};
