/** Callbacks of call_at are called twice. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stuttering extends EventLoop {
  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callAt(
      when,
      (...given: A) => {
        callback(...given);
        this.callSoon(callback, ...given);
      },
      ...args,
    );
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stuttering(options);

export const broken: BrokenLoop = {
  title: "callbacks of call_at are called twice",
  breaks: ["call_at.exactly-once"],
  alsoAffects: ["*"],
};
