/** Call_soon_threadsafe returns nothing while the loop runs. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoonThreadsafeIn(context, callback, ...args);
    return this.isRunning() ? (undefined as unknown as Handle) : handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_soon_threadsafe returns nothing while the loop runs",
  breaks: ["call_soon_threadsafe.returns-handle"],
  alsoAffects: ["call_soon_threadsafe/*"],
};
