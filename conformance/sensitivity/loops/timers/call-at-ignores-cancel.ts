/** Cancelling a handle of call_at while the loop waits for it has no effect. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stubborn extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callAt(when, callback, ...args);
    const cancel = timer.cancel.bind(timer);
    timer.cancel = () => {
      if (!this.isRunning()) cancel();
    };
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stubborn(options);

export const broken: BrokenLoop = {
  title: "cancelling a handle of call_at while the loop waits for it has no effect",
  breaks: ["call_at.handle-cancels"],
  alsoAffects: ["call_at/*", "call_later/*", "example*", "handle/*", "sleep/*", "timer_handle/*", "wait_for/*"],
};
