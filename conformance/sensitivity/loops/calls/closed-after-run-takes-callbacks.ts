/** Call_soon is refused by a closed loop only if it never ran. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tolerant extends EventLoop {
  private hasRun = false;

  override runForever(): Promise<void> {
    const run = super.runForever();
    this.hasRun = true;
    return run;
  }

  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return this.isClosed() && this.hasRun ? this.makeHandle(callback as () => unknown, args, copyContext()) : super.callSoon(callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Tolerant(options);

export const broken: BrokenLoop = {
  title: "call_soon is refused by a closed loop only if it never ran",
  breaks: ["call_soon.closed-loop"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "create_task/*",
    "done-callback/*",
    "exception_handler/*",
    "run/*",
    "task/*",
    "timer_handle/*",
  ],
};
