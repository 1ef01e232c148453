/** Debug mode does not look at the function of run_in_executor. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const { debug } = this;
    this.debug = false;
    try {
      return typeof func === "function" ? super.runInExecutor(executor, func, ...args) : this.createFuture();
    } finally {
      this.debug = debug;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "debug mode does not look at the function of run_in_executor",
  breaks: ["debug.run-in-executor-not-callable", "debug.run-in-executor-coroutine"],
};
