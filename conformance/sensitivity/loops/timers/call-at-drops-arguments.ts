/** Call_at passes the first argument only. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stingy extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAt(when, callback, ...(args.slice(0, 1) as A));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stingy(options);

export const broken: BrokenLoop = {
  title: "call_at passes the first argument only",
  breaks: ["call_at.args"],
  alsoAffects: ["call_at/*", "call_later/*", "example*", "sleep/*", "wait_for/*"],
};
