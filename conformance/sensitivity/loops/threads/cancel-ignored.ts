/** Cancelling the handle of call_soon_threadsafe does not keep the callback from being called. */
import { Handle } from "../../../../reference/index.js";
import type { Context, EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    super.callSoonThreadsafeIn(context, callback, ...args);
    return new Handle(() => undefined, null, context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "cancelling the handle of call_soon_threadsafe does not keep the callback from being called",
  breaks: ["call_soon_threadsafe.handle-cancels"],
  alsoAffects: ["call_soon_threadsafe/*"],
};
