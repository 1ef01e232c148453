/** Lists that are passed to a callback are copied when it is registered. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Copying extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoon(callback, ...(args.map((item: unknown) => (Array.isArray(item) ? [...(item as unknown[])] : item)) as A));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Copying(options);

export const broken: BrokenLoop = {
  title: "lists that are passed to a callback are copied when it is registered",
  breaks: ["call_soon.args"],
  alsoAffects: ["call_exception_handler/*", "call_soon_threadsafe/*", "create_task/*", "done-callback/*", "exception_handler/*", "task/*"],
};
