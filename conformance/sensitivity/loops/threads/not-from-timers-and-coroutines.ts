/** What a timer or a task registers with call_soon_threadsafe is lost. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoonThreadsafeIn(context, callback, ...args);
    if (this.currentTask() !== null) handle.cancel();
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what a timer or a task registers with call_soon_threadsafe is lost",
  breaks: ["call_soon_threadsafe.calls-callback"],
  alsoAffects: ["call_soon_threadsafe/*", "future/*", "task/*", "wrap_future/*"],
};
