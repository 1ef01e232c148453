/** In debug mode call_later is refused while the loop runs, in its own thread as well. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    if (this.debug && this.isRunning()) throw new RuntimeError("this is not the thread of the loop");
    return super.callLater(delay, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode call_later is refused while the loop runs, in its own thread as well",
  breaks: ["debug.wrong-thread-call-later"],
  alsoAffects: ["debug/*", "slow_callback_duration/*"],
};
