/** A callback that was cancelled before the run is called all the same. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stubborn extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoon(callback, ...args);
    const running = this.isRunning();
    const cancel = handle.cancel.bind(handle);
    let cancelled = false;
    handle.cancel = () => {
      cancelled = true;
      if (running) cancel();
    };
    handle.cancelled = () => cancelled && running;
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stubborn(options);

export const broken: BrokenLoop = {
  title: "a callback that was cancelled before the run is called all the same",
  breaks: ["call_soon.handle-cancels", "handle.cancel"],
  alsoAffects: ["*"],
};
