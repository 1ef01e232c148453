/** Cancelled is true for a callback that was registered between two runs, until the loop runs. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Pessimistic extends EventLoop {
  private hasRun = false;

  override runForever(): Promise<void> {
    this.hasRun = true;
    return super.runForever();
  }

  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoon(callback, ...args);
    if (this.isRunning() || !this.hasRun) return handle;
    const cancelled = handle.cancelled.bind(handle);
    handle.cancelled = () => cancelled() || !this.isRunning();
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Pessimistic(options);

export const broken: BrokenLoop = {
  title: "cancelled is true for a callback that was registered between two runs, until the loop runs",
  breaks: ["handle.cancelled-false"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "sleep/*",
    "wait/*",
    "wait_for/*",
  ],
};
