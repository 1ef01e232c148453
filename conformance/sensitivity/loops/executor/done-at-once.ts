/** The future becomes done as soon as the function has ended, whether or not the loop runs. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    if (this.isClosed()) throw new RuntimeError("the event loop is closed");
    const concurrent = (executor ?? this.getDefaultExecutor()).submit(func, ...args);
    const future = this.createFuture<Awaited<R>>();
    future.addDoneCallback(() => void (future.cancelled() && concurrent.cancel()));
    concurrent.addDoneCallback(() => {
      if (future.done() || this.isClosed()) return;
      if (concurrent.cancelled()) future.cancel();
      else if (concurrent.exception() !== null) future.rejectWith(concurrent.exception());
      else future.setResult(concurrent.result());
    });
    return future;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the future becomes done as soon as the function has ended, whether or not the loop runs",
  breaks: ["run_in_executor.done-in-loop"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
