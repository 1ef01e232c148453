/** Cancelling a handle of call_later while the loop runs has no effect. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stubborn extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callLater(delay, callback, ...args);
    const cancel = timer.cancel.bind(timer);
    timer.cancel = () => {
      if (!this.isRunning()) cancel();
    };
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stubborn(options);

export const broken: BrokenLoop = {
  title: "cancelling a handle of call_later while the loop runs has no effect",
  breaks: ["call_later.handle-cancels", "handle.cancel-timer"],
  alsoAffects: ["*"],
};
