/** A future whose run was stopped early forgets all that was to be called. */
import { ensureFuture, EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const future = ensureFuture(awaitable, this);
    return super.runUntilComplete(future).catch((error: unknown) => {
      if (!future.done()) future["callbacks"]?.splice(0);
      throw error;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a future whose run was stopped early forgets all that was to be called",
  breaks: ["run_until_complete.stopped-future-keeps-callbacks"],
  alsoAffects: ["*"],
};
