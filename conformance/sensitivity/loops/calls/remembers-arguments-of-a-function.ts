/** A function that is registered again without arguments gets those of the registration before. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Remembering extends EventLoop {
  private readonly last = new WeakMap<object, unknown[]>();

  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const given = args.length > 0 ? args : ((this.last.get(callback) ?? []) as A);
    this.last.set(callback, given);
    return super.callSoon(callback, ...given);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Remembering(options);

export const broken: BrokenLoop = {
  title: "a function that is registered again without arguments gets those of the registration before",
  breaks: ["call_soon.args"],
  alsoAffects: ["*"],
};
