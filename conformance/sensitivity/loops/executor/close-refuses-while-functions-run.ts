/** Close raises RuntimeError while a function runs in the default executor. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private functions = 0;

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const future = super.runInExecutor(executor, func, ...args);
    this.functions += 1;
    future.addDoneCallback(() => (this.functions -= 1));
    return future;
  }

  override close(): void {
    if (this.functions > 0) throw new RuntimeError("functions are still running");
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close raises RuntimeError while a function runs in the default executor",
  breaks: ["close.executor-not-awaited", "close.running-function-finishes"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
