/** Callbacks of call_soon_threadsafe run after those of call_soon in each iteration. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  private readonly threadsafe = new WeakSet<Handle>();

  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoonThreadsafeIn(context, callback, ...args);
    this.threadsafe.add(handle);
    return handle;
  }

  protected override takeBatch(): number {
    const waiting: Handle[] = [];
    for (let handle = this.ready.shift(); handle !== undefined; handle = this.ready.shift()) waiting.push(handle);
    for (const wanted of [false, true]) for (const handle of waiting) if (this.threadsafe.has(handle) === wanted) this.ready.push(handle);
    return this.ready.length;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks of call_soon_threadsafe run after those of call_soon in each iteration",
  breaks: ["call_soon_threadsafe.shares-queue"],
  alsoAffects: ["call_soon_threadsafe/*", "run_coroutine_threadsafe/*", "wrap_future/*", "run_in_executor/*", "new_event_loop/*"],
};
