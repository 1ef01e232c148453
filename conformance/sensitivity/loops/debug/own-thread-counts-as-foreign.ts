/** In debug mode call_soon and call_at are refused while the loop runs, in its own thread as well. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    if (this.debug && this.isRunning()) throw new RuntimeError("this is not the thread of the loop");
    return super.callSoon(callback, ...args);
  }

  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    if (this.debug && this.isRunning()) throw new RuntimeError("this is not the thread of the loop");
    return super.callAt(when, callback, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode call_soon and call_at are refused while the loop runs, in its own thread as well",
  breaks: ["debug.wrong-thread-call-soon", "debug.wrong-thread-call-at"],
  alsoAffects: ["debug/*", "slow_callback_duration/*"],
};
