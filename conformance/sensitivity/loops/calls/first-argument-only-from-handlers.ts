/** What an exception handler schedules receives the first argument only. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext, ExceptionHandler, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private inHandler = false;

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    this.inHandler = true;
    try {
      super.callInContextOf(context, handler);
    } finally {
      this.inHandler = false;
    }
  }

  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoon(callback, ...(this.inHandler ? (args.slice(0, 1) as A) : args));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what an exception handler schedules receives the first argument only",
  breaks: ["call_soon.args"],
};
