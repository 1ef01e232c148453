/** While the loop runs, call_soon_threadsafe ignores the keyword context. */
import { copyContext } from "../../../../reference/index.js";
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoonThreadsafeIn(this.isRunning() ? copyContext() : context, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "while the loop runs, call_soon_threadsafe ignores the keyword context",
  breaks: ["call_soon_threadsafe.context"],
};
