/** Callbacks of call_soon_threadsafe that wait at the same time run in reverse order. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  private readonly waiting: { handle: Handle; run: () => unknown }[] = [];

  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoonThreadsafeIn(context, () => this.runLatest());
    this.waiting.push({ handle, run: () => callback(...args) });
    return handle;
  }

  private runLatest(): unknown {
    for (let latest = this.waiting.pop(); latest !== undefined; latest = this.waiting.pop()) if (!latest.handle.cancelled()) return latest.run();
    return undefined;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks of call_soon_threadsafe that wait at the same time run in reverse order",
  breaks: ["call_soon_threadsafe.fifo"],
  alsoAffects: ["call_soon_threadsafe/*", "run_coroutine_threadsafe/*", "run_in_executor/*", "wrap_future/*", "shutdown_default_executor/*"],
};
