/** None as the time for call_at means at once. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Lenient extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAt((when as number | null) ?? 0, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Lenient(options);

export const broken: BrokenLoop = {
  title: "None as the time for call_at means at once",
  breaks: ["call_at.none-time"],
  alsoAffects: ["call_later/*", "example*", "sleep/*", "wait_for/*"],
};
