/** The result of a function in the default executor is None. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const future = super.runInExecutor(executor, func, ...args);
    const complete = future.setResult.bind(future);
    future.setResult = () => complete(null as never);
    return future;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the result of a function in the default executor is None",
  breaks: ["run_in_executor.awaitable", "example.overview-run-in-executor", "example.overview-run-in-executor-partial"],
  alsoAffects: ["*"],
};
