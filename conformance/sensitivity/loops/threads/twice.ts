/** A callback of call_soon_threadsafe is called again in the next iteration. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoonThreadsafeIn(context, () => {
      if (!this.isClosed()) this.callSoon(callback, ...args);
      return callback(...args);
    });
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a callback of call_soon_threadsafe is called again in the next iteration",
  breaks: ["call_soon_threadsafe.exactly-once"],
  alsoAffects: ["call_soon_threadsafe/*", "run_coroutine_threadsafe/*", "example-overview/*", "run_forever/*", "close/*", "future/*", "exception-handler/*", "exception_handler/*", "wrap_future/*"],
};
