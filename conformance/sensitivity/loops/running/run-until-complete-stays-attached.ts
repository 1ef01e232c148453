/** The end of a future whose run was stopped early stops whatever run is on then. */
import { ensureFuture, EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Attached extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const future = ensureFuture(awaitable, this);
    return super.runUntilComplete(future).catch((error: unknown) => {
      if (!future.done()) future.addDoneCallback(() => this.stop());
      throw error;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Attached(options);

export const broken: BrokenLoop = {
  title: "the end of a future whose run was stopped early stops whatever run is on then",
  breaks: ["run_until_complete.stopped-future-detached"],
  alsoAffects: ["*"],
};
