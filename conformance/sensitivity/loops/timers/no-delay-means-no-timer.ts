/** A timer without delay that a callback registers goes ahead of the rest of the batch. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

class Broken extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callLater(delay, callback, ...args);
    if (delay > 0 || !this.isRunning() || !isOfTheProgram(callback)) return timer;
    timer.cancel();
    this.ready.push(timer);
    const handle = this.makeHandle(callback as Callback, args, copyContext());
    this.runHandle(handle);
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a timer without delay that a callback registers goes ahead of the rest of the batch",
  breaks: ["call_later.next-iteration"],
  alsoAffects: ["*"],
};
