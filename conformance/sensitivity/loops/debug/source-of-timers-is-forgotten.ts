/** Debug mode does not remember where timers were registered. */
import { EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeTimerHandle(when: number, callback: (...args: unknown[]) => unknown, args: readonly unknown[] | null, context: Context): TimerHandle {
    const timer = super.makeTimerHandle(when, callback, args, context);
    Object.defineProperty(timer, "sourceTraceback", { get: () => null, set: () => undefined });
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "debug mode does not remember where timers were registered",
  breaks: ["debug.source-traceback-timer"],
};
