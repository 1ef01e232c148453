/** Of what a timer gives to callSoonThreadsafe the callback receives the first argument only. */
import { EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private inTimer = false;

  protected override runHandle(handle: Handle): void {
    this.inTimer = handle instanceof TimerHandle;
    try {
      super.runHandle(handle);
    } finally {
      this.inTimer = false;
    }
  }

  override callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoonThreadsafe(callback, ...(this.inTimer ? (args.slice(0, 1) as A) : args));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "of what a timer gives to callSoonThreadsafe the callback receives the first argument only",
  breaks: ["call_soon_threadsafe.args"],
};
