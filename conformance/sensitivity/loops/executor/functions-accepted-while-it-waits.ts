/** Shutdown_default_executor refuses functions only when it has waited. */
import { EventLoop, sleep } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private functions = 0;

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const future = super.runInExecutor(executor, func, ...args);
    if (executor !== null) return future;
    this.functions += 1;
    future.addDoneCallback(() => (this.functions -= 1));
    return future;
  }

  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    const { defaultExecutor } = this;
    this.defaultExecutor = null;
    while (this.functions > 0) yield* sleep(0.005);
    this.defaultExecutor = defaultExecutor;
    yield* super.shutdownDefaultExecutor(timeout);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_default_executor refuses functions only when it has waited",
  breaks: ["shutdown_default_executor.refuses-later-functions"],
  alsoAffects: ["shutdown_default_executor/*", "run/*"],
};
