/** The end of a function after the close is logged as an error. */
import { EventLoop, RuntimeError, wrapFuture } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    if (this.isClosed()) throw new RuntimeError("the event loop is closed");
    const concurrent = (executor ?? this.getDefaultExecutor()).submit(func, ...args);
    concurrent.addDoneCallback(() => {
      if (this.isClosed()) this.logger.error("a function has ended after its loop");
    });
    return wrapFuture(concurrent, this);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the end of a function after the close is logged as an error",
  breaks: ["close.late-result-ignored", "run_in_executor.ends-after-close"],
  alsoAffects: ["close/*", "run_in_executor/*"],
};
