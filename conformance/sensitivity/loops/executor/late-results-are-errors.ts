/** The end of a function whose future was cancelled is reported to the exception handler. */
import { EventLoop, RuntimeError, wrapFuture } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    if (this.isClosed()) throw new RuntimeError("the event loop is closed");
    const concurrent = (executor ?? this.getDefaultExecutor()).submit(func, ...args);
    const future = wrapFuture(concurrent, this);
    concurrent.addDoneCallback(() => {
      if (future.cancelled() && !concurrent.cancelled()) this.callExceptionHandler({ message: "the future is done already", future: future as Future });
    });
    return future;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the end of a function whose future was cancelled is reported to the exception handler",
  breaks: ["run_in_executor.cancelled-result-dropped", "run_in_executor.cancel-running"],
  alsoAffects: ["run_in_executor/*"],
};
