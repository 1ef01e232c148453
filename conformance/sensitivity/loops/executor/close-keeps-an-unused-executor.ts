/** Close leaves a default executor as it is that has run no function. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private used = false;

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    this.used = true;
    return super.runInExecutor(executor, func, ...args);
  }

  protected override release(): void {
    if (!this.used) this.defaultExecutor = null;
    super.release();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close leaves a default executor as it is that has run no function",
  breaks: ["close.shuts-down-set-executor"],
};
