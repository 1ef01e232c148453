/** A function that is ready already is not registered a second time. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Merging extends EventLoop {
  private readonly waiting = new Map<unknown, Handle>();

  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const known = this.waiting.get(callback);
    if (known !== undefined) return known;
    const handle = super.callSoon(callback, ...args);
    this.waiting.set(callback, handle);
    return handle;
  }

  protected override runBatch(size: number): void {
    this.waiting.clear();
    super.runBatch(size);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Merging(options);

export const broken: BrokenLoop = {
  title: "a function that is ready already is not registered a second time",
  breaks: ["call_soon.same-callback-twice", "call_soon.distinct-handles"],
  alsoAffects: ["*"],
};
