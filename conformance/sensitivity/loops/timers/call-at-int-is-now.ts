/** An int given to call_at means at once. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAt(Number.isInteger(when) ? 0 : when, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "an int given to call_at means at once",
  breaks: ["call_at.int-time"],
  alsoAffects: ["call_later/*", "example*", "sleep/*", "timer_handle/*", "wait_for/*"],
};
