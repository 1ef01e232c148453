/** What has no delay is called on the spot, if the loop does not run. */
import { EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenEventLoop extends EventLoop {
  override callLaterIn<A extends unknown[]>(context: Context, delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    if (this.isRunning() || delay > 0) return super.callLaterIn(context, delay, callback, ...args);
    callback(...args);
    const handle = super.callLaterIn(context, delay, callback, ...args);
    handle.cancel();
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenEventLoop(options);

export const broken: BrokenLoop = {
  title: "call_later without a delay calls the callback before the loop is started",
  breaks: ["coroutine.nothing-runs-before-the-loop"],
};
