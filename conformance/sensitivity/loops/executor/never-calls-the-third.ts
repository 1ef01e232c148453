/** Every third function is not called, and its result is None. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private count = 0;

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    this.count += 1;
    if (this.count % 3 !== 0) return super.runInExecutor(executor, func, ...args);
    const future = this.createFuture<Awaited<R>>();
    this.callSoon(() => future.setResult(null as Awaited<R>));
    return future;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "every third function is not called, and its result is None",
  breaks: ["run_in_executor.calls-function", "run_in_executor.many"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
