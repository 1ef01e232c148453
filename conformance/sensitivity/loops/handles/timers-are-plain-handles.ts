/** Call_later returns a Handle that is no TimerHandle. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Plain extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callLater(delay, callback, ...args);
    const handle = this.makeHandle(callback as (...args: unknown[]) => unknown, args, copyContext());
    return Object.assign(handle, { when: () => timer.when(), cancel: () => timer.cancel(), cancelled: () => timer.cancelled() }) as unknown as TimerHandle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Plain(options);

export const broken: BrokenLoop = {
  title: "call_later returns a Handle that is no TimerHandle",
  breaks: ["timer_handle.returned-by-call-later", "timer_handle.is-handle"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "sleep/*",
    "timer_handle/*",
    "wait/*",
    "wait_for/*",
  ],
};
