/** An exception of the function is reported to the exception handler as well. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const future = super.runInExecutor(executor, func, ...args);
    future.addDoneCallback(() => {
      const exception = future.cancelled() ? null : future.exception();
      if (exception !== null) this.callExceptionHandler({ message: "a function in an executor failed", exception, future: future as Future });
    });
    return future;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an exception of the function is reported to the exception handler as well",
  breaks: ["run_in_executor.exception"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
