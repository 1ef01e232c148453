/** Cancel has no effect on a timer whose time has come. */
import { Context, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    const timer = super.makeTimerHandle(when, callback, args, context);
    const cancel = timer.cancel.bind(timer);
    timer.cancel = () => {
      if (this.time() < when) cancel();
    };
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "cancel has no effect on a timer whose time has come",
  breaks: ["handle.cancel-due-timer", "handle.cancel-timer"],
  alsoAffects: ["*"],
};
