/** Run_until_complete returns None when its coroutine raises SystemExit. */
import { EventLoop, isFuture, SystemExit } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tolerant extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const run = super.runUntilComplete(awaitable);
    if (isFuture(awaitable)) return run;
    return run.catch((error: unknown) => {
      if (!(error instanceof SystemExit)) throw error;
      return null as T;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Tolerant(options);

export const broken: BrokenLoop = {
  title: "run_until_complete returns None when its coroutine raises SystemExit",
  breaks: ["run_until_complete.system-exit-escapes"],
  alsoAffects: ["*"],
};
