/** An only argument that is None is not passed. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    return args.length === 1 && args[0] === null ? super.callSoonThreadsafeIn(context, callback as () => unknown) : super.callSoonThreadsafeIn(context, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an only argument that is None is not passed",
  breaks: ["call_soon_threadsafe.args"],
};
