/** Run_in_executor on a closed loop with an executor of the program calls the function. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    if (this.isClosed() && executor !== null) void executor.submit(func, ...args);
    return super.runInExecutor(executor, func, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_in_executor on a closed loop with an executor of the program calls the function",
  breaks: ["run_in_executor.closed-loop"],
  alsoAffects: ["run_in_executor/*"],
};
