/** What submit of an executor raises becomes the exception of the future. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    try {
      return super.runInExecutor(executor, func, ...args);
    } catch (error) {
      if (this.isClosed()) throw error;
      const future = this.createFuture<Awaited<R>>();
      future.setException(error);
      future.exception();
      return future;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "what submit of an executor raises becomes the exception of the future",
  breaks: ["run_in_executor.custom-executor", "run_in_executor.shut-down-executor"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
