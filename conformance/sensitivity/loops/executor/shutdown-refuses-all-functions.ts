/** After shutdown_default_executor no function is taken at all. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    if (this.executorWasShutDown && !this.isClosed()) throw new RuntimeError("executors were shut down");
    return super.runInExecutor(executor, func, ...args);
  }

  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    yield* super.shutdownDefaultExecutor(timeout);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "after shutdown_default_executor no function is taken at all",
  breaks: ["shutdown_default_executor.other-executors-usable"],
  alsoAffects: ["shutdown_default_executor/*"],
};
