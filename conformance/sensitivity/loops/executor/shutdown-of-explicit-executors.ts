/** Shutdown_default_executor shuts down every executor that the loop has used. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly used = new Set<Executor>();

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    if (executor !== null) this.used.add(executor);
    return super.runInExecutor(executor, func, ...args);
  }

  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    for (const executor of this.used) void executor.shutdown({ wait: false });
    yield* super.shutdownDefaultExecutor(timeout);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_default_executor shuts down every executor that the loop has used",
  breaks: ["shutdown_default_executor.spares-explicit-executor", "shutdown_default_executor.other-executors-usable"],
  alsoAffects: ["shutdown_default_executor/*"],
};
