/** Run_until_complete cancels its future when it is stopped early. */
import { ensureFuture, EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const future = ensureFuture(awaitable, this);
    return super.runUntilComplete(future).catch((error: unknown) => {
      if (!future.done()) future.cancel();
      throw error;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "run_until_complete cancels its future when it is stopped early",
  breaks: ["run_until_complete.stopped-future-goes-on"],
  alsoAffects: ["*"],
};
