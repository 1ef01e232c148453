/** Run_until_complete returns None when it is stopped before its future is done. */
import { ensureFuture, EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Quiet extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const future = ensureFuture(awaitable, this);
    return super.runUntilComplete(future).catch((error: unknown) => {
      if (future.done()) throw error;
      return null as T;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Quiet(options);

export const broken: BrokenLoop = {
  title: "run_until_complete returns None when it is stopped before its future is done",
  breaks: ["run_until_complete.stopped-error", "run_until_complete.stopped-before-run-error"],
  alsoAffects: ["*"],
};
