/** Call_soon_threadsafe runs the callback in a copy of the current context, whatever context it is given. */
import { copyContext } from "../../../../reference/index.js";
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(_context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoonThreadsafeIn(copyContext(), callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_soon_threadsafe runs the callback in a copy of the current context, whatever context it is given",
  breaks: ["call_soon_threadsafe.context"],
};
