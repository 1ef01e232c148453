/** A timer fires a second time after the same delay again. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stuttering extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return super.callLater(
      delay,
      (...given: A) => {
        callback(...given);
        if (delay > 0) super.callLater(delay, callback, ...given);
      },
      ...args,
    );
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stuttering(options);

export const broken: BrokenLoop = {
  title: "a timer fires a second time after the same delay again",
  breaks: ["call_later.exactly-once"],
  alsoAffects: ["*"],
};
