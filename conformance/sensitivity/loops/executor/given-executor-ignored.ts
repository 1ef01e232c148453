/** Run_in_executor uses the default executor, whatever executor it is given. */
import { EventLoop, ThreadPoolExecutor } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    return super.runInExecutor(executor instanceof ThreadPoolExecutor ? null : executor, func, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_in_executor uses the default executor, whatever executor it is given",
  breaks: ["run_in_executor.given-executor", "set_default_executor.explicit-executor-wins", "run_in_executor.shut-down-executor"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*", "wrap_future/*"],
};
