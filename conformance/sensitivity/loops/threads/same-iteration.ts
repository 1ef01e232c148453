/** Callbacks of call_soon_threadsafe run in the iteration in which they were registered. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  private registered = 0;

  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    this.registered += 1;
    return super.callSoonThreadsafeIn(context, callback, ...args);
  }

  protected override runBatch(size: number): void {
    this.registered = 0;
    super.runBatch(size);
    while (this.registered > 0 && this.registered === this.ready.length) {
      const { registered } = this;
      this.registered = 0;
      super.runBatch(Math.min(registered, 100));
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks of call_soon_threadsafe run in the iteration in which they were registered",
  breaks: ["call_soon_threadsafe.next-iteration"],
  alsoAffects: ["call_soon_threadsafe/*", "run_coroutine_threadsafe/*", "wrap_future/*", "run_in_executor/*", "close/*"],
};
