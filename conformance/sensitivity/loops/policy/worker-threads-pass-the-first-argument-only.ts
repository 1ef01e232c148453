/** In a thread of its own a loop passes the first argument only. */
import { isMainThread } from "node:worker_threads";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoon(callback, ...(isMainThread ? args : (args.slice(0, 1) as A)));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in a thread of its own a loop passes the first argument only",
  breaks: ["new_event_loop.worker-thread"],
};
