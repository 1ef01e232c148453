/** The timers of the loop cannot be taken back: a cancelled one stays until its time, with all that it refers to. */
import { EventLoop, TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lasting extends EventLoop {
  protected readonly lasting: unknown[] = [];

  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    if (args !== null) this.lasting.push([callback, args]);
    return super.makeTimerHandle(when, callback, args, context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lasting(options);

export const broken: BrokenLoop = {
  title: "a cancelled timer, such as that of a sleep, stays until its time",
  breaks: ["sleep.cancel-releases"],
  alsoAffects: ["handle/*", "close/clears-queues"],
};
