/** Where four thousand callbacks are ready, callSoonThreadsafe takes no more. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const isFull = this.ready.length >= 4096;
    const handle = super.callSoonThreadsafe(callback, ...args);
    if (isFull) handle.cancel();
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "where four thousand callbacks are ready, call_soon_threadsafe takes no more",
  breaks: ["call_soon_threadsafe.wakes-repeatedly"],
};
