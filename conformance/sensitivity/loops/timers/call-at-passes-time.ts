/** Call_at passes the time as the last argument. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Generous extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAt(when, callback, ...([...args, when] as unknown as A));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Generous(options);

export const broken: BrokenLoop = {
  title: "call_at passes the time as the last argument",
  breaks: ["call_at.args"],
  alsoAffects: ["call_at/*", "call_later/*", "example*", "sleep/*", "wait_for/*"],
};
