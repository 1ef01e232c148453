/** What call_soon_threadsafe registered before a run is dropped when the run begins. */
import type { Context, EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  private waiting: Handle[] = [];

  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoonThreadsafeIn(context, callback, ...args);
    if (!this.isRunning()) this.waiting.push(handle);
    return handle;
  }

  override runForever(): Promise<void> {
    this.receiveRemoteCalls();
    for (const handle of this.waiting.splice(0)) handle.cancel();
    return super.runForever();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what call_soon_threadsafe registered before a run is dropped when the run begins",
  breaks: ["call_soon_threadsafe.before-run", "call_soon_threadsafe.calls-callback"],
  alsoAffects: ["call_soon_threadsafe/*", "run_coroutine_threadsafe/*", "wrap_future/*", "run_in_executor/*", "run_forever/*", "close/*", "example-overview/*", "set_default_executor/*", "get_running_loop/*"],
};
