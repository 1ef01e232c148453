/** Call_at without a callback registers nothing and raises nothing. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lenient extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAt(when, callback === undefined ? () => undefined : callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lenient(options);

export const broken: BrokenLoop = {
  title: "call_at without a callback registers nothing and raises nothing",
  breaks: ["call_at.missing-callback"],
  alsoAffects: ["call_later/*", "example*", "sleep/*", "wait_for/*"],
};
