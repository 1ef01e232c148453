/** A timer of the program is called twice. */
import { Context, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

class Broken extends EventLoop {
  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    const timer = super.makeTimerHandle(when, callback, args, context);
    const call = timer.call.bind(timer);
    if (isOfTheProgram(callback)) timer.call = () => [call(), call()];
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a timer of the program is called twice",
  breaks: [
    "call_later.calls-callback",
    "call_at.calls-callback",
    "call_at.shares-order",
    "call_later.delay-first",
    "call_at.partial",
    "call_later.partial",
    "example.overview-call-later",
    "example.tips-call-at",
    "example.call-at-order",
    "example.call-at-program",
    "example.display-date-count",
  ],
  alsoAffects: ["*"],
};
