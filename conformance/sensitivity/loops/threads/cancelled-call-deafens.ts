/** What woke the loop is only taken back when that call runs: if it was cancelled, calls from outside wake the loop no more. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Deafened extends OneWayIn {
  private onItsWay: Handle | null = null;

  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const isDeaf = this.asleep && this.onItsWay?.cancelled() === true;
    if (isDeaf) this.asleep = false;
    const handle = super.callSoonThreadsafeIn(context, callback, ...args);
    if (isDeaf) this.asleep = true;
    else this.onItsWay = handle;
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Deafened(options);

export const broken: BrokenLoop = {
  title: "after a call from outside that was cancelled, calls from outside do not wake the loop",
  breaks: ["call_soon_threadsafe.wakes-loop"],
};
