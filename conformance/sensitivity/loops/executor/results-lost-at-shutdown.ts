/** Shutdown_default_executor cancels the futures of the functions that it waits for. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly pending = new Set<Future>();

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const future = super.runInExecutor(executor, func, ...args);
    if (executor !== null) return future;
    this.pending.add(future as Future);
    future.addDoneCallback(() => this.pending.delete(future as Future));
    return future;
  }

  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    for (const future of this.pending) future.cancel();
    yield* super.shutdownDefaultExecutor(timeout);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_default_executor cancels the futures of the functions that it waits for",
  breaks: ["shutdown_default_executor.completes-futures"],
  alsoAffects: ["shutdown_default_executor/*"],
};
