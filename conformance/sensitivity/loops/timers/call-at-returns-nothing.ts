/** Call_at returns None for a time that is past. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Silent extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    const timer = super.callAt(when, callback, ...args);
    return when < this.time() - 0.02 ? (null as unknown as TimerHandle) : timer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Silent(options);

export const broken: BrokenLoop = {
  title: "call_at returns None for a time that is past",
  breaks: ["call_at.returns-handle", "timer_handle.returned-by-call-at"],
  alsoAffects: ["call_later/*", "example*", "sleep/*", "timer_handle/*", "wait_for/*"],
};
