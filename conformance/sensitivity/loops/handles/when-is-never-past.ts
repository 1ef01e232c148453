/** When of a timer of call_at with a time in the past is the present. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Present extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAt(Math.max(when, this.time()), callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Present(options);

export const broken: BrokenLoop = {
  title: "when of a timer of call_at with a time in the past is the present",
  breaks: ["timer_handle.when-call-at"],
  alsoAffects: [
    "call_at/*",
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
