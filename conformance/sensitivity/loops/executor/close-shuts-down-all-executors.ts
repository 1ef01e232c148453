/** Close shuts down every executor that the loop has used. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly used = new Set<Executor>();

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    if (executor !== null) this.used.add(executor);
    return super.runInExecutor(executor, func, ...args);
  }

  protected override release(): void {
    for (const executor of this.used) void executor.shutdown?.({ wait: false });
    super.release();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close shuts down every executor that the loop has used",
  breaks: ["close.spares-explicit-executor"],
  alsoAffects: ["close/*"],
};
