/** Callbacks of threads wake the loop twice and never again. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  private wakes = 0;

  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const sleepsOn = this.asleep && ++this.wakes > 2;
    if (sleepsOn) this.asleep = false;
    const handle = super.callSoonThreadsafeIn(context, callback, ...args);
    if (sleepsOn) this.asleep = true;
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks of threads wake the loop twice and never again",
  breaks: ["call_soon_threadsafe.wakes-repeatedly"],
  alsoAffects: ["*"],
};
