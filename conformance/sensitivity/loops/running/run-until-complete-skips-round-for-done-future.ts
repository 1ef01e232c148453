/** Run_until_complete returns the result of a done future without running anything. */
import { EventLoop, isFuture } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.checkClosed();
    this.checkRunning();
    if (isFuture(awaitable) && awaitable.done() && awaitable.getLoop() === this) return Promise.resolve().then(() => awaitable.result() as T);
    return super.runUntilComplete(awaitable);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "run_until_complete returns the result of a done future without running anything",
  breaks: ["run_until_complete.batch-finishes"],
  alsoAffects: ["*"],
};
