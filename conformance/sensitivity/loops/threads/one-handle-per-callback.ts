/** Call_soon_threadsafe of the same callback returns the same handle. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  private readonly handles = new Map<unknown, Handle>();

  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoonThreadsafeIn(context, callback, ...args);
    const known = this.handles.get(callback) ?? handle;
    this.handles.set(callback, known);
    return known;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_soon_threadsafe of the same callback returns the same handle",
  breaks: ["call_soon_threadsafe.returns-handle"],
};
