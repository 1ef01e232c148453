/** Run_in_executor returns a coroutine. */
import { EventLoop, waitFor } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    return waitFor(super.runInExecutor(executor, func, ...args), null) as never;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_in_executor returns a coroutine",
  breaks: ["run_in_executor.returns-future", "run_in_executor.done-in-loop"],
  alsoAffects: ["*"],
};
