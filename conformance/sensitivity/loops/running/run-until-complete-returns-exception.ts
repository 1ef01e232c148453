/** Run_until_complete returns the exception of its future instead of raising it. */
import { EventLoop, Exception, isFuture, RuntimeError } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Quiet extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const run = super.runUntilComplete(awaitable);
    if (!isFuture(awaitable)) return run;
    return run.catch((error: unknown) => {
      if (!(error instanceof Exception) || error instanceof RuntimeError) throw error;
      return error as T;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Quiet(options);

export const broken: BrokenLoop = {
  title: "run_until_complete returns the exception of its future instead of raising it",
  breaks: ["run_until_complete.raises-exception"],
  alsoAffects: ["*"],
};
