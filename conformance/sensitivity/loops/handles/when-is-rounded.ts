/** When of a timer of call_at is rounded to milliseconds. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Rounded extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callAt(when, callback, ...args);
    timer.when = () => Math.round(when * 1000) / 1000;
    return timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Rounded(options);

export const broken: BrokenLoop = {
  title: "when of a timer of call_at is rounded to milliseconds",
  breaks: ["timer_handle.when-call-at"],
  alsoAffects: [
    "call_exception_handler/*",
    "call_soon_threadsafe/*",
    "debug/*",
    "default_exception_handler/*",
    "example*",
    "exception_handler/*",
    "future-waiting/*",
    "sleep/*",
    "wait/*",
    "wait_for/*",
  ],
};
