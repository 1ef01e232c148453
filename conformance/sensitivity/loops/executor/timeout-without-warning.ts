/** Shutdown_default_executor gives no warning when its timeout passes. */
import { EventLoop, fromPromise, wait } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    if (timeout === null) return yield* super.shutdownDefaultExecutor();
    this.executorWasShutDown = true;
    const ended = this.defaultExecutor?.shutdown({ wait: true });
    if (ended !== undefined) yield* wait([fromPromise(ended, this)], { timeout });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_default_executor gives no warning when its timeout passes",
  breaks: ["shutdown_default_executor.timeout-warning"],
};
