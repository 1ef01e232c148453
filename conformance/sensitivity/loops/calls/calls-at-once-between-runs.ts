/** Call_soon calls the callback itself between two runs. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Eager extends EventLoop {
  private hasRun = false;

  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoon(callback, ...args);
    if (!this.hasRun || this.isRunning()) return handle;
    callback(...args);
    handle.cancel();
    return handle;
  }

  override runForever(): Promise<void> {
    this.hasRun = true;
    return super.runForever();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Eager(options);

export const broken: BrokenLoop = {
  title: "call_soon calls the callback itself between two runs",
  breaks: ["call_soon.not-before-return", "call_soon.kept-until-run"],
  alsoAffects: ["*"],
};
