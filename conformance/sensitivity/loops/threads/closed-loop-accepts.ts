/** Call_soon_threadsafe on a closed loop raises nothing. */
import { Handle } from "../../../../reference/index.js";
import type { Context, EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    return this.isClosed() ? new Handle(callback as () => unknown, args, context) : super.callSoonThreadsafeIn(context, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_soon_threadsafe on a closed loop raises nothing",
  breaks: ["call_soon_threadsafe.closed-loop", "run_coroutine_threadsafe.closed-loop"],
  alsoAffects: ["close/*"],
};
