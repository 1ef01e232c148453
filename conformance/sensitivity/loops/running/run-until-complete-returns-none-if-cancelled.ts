/** Run_until_complete returns None when its future is cancelled. */
import { CancelledError, EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Quiet extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    return super.runUntilComplete(awaitable).catch((error: unknown) => {
      if (!(error instanceof CancelledError)) throw error;
      return null as T;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Quiet(options);

export const broken: BrokenLoop = {
  title: "run_until_complete returns None when its future is cancelled",
  breaks: ["run_until_complete.raises-cancelled-error"],
  alsoAffects: ["*"],
};
