/** Cancel has no effect on timers of the program. */
import { Context, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

class Broken extends EventLoop {
  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    const timer = super.makeTimerHandle(when, callback, args, context);
    if (isOfTheProgram(callback)) timer.cancel = () => undefined;
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "cancel has no effect on timers of the program",
  breaks: ["handle.cancel-due-timer", "handle.cancel-timer", "call_later.handle-cancels", "call_at.handle-cancels"],
  alsoAffects: ["*"],
};
