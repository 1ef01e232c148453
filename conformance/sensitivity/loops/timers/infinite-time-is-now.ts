/** A timer at an infinite time fires at once, as where infinity becomes 0 in a whole number of milliseconds. */
import { EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Overflowing extends EventLoop {
  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    return super.makeTimerHandle(when === Infinity ? 0 : when, callback, args, context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Overflowing(options);

export const broken: BrokenLoop = {
  title: "a timer at an infinite time fires at once",
  breaks: ["call_later.infinite-delay", "call_later.infinite-delay-wakes", "call_at.infinite-time", "sleep.infinite", "wait_for.infinite-timeout"],
};
