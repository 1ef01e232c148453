/** Run_in_executor raises RuntimeError outside of a task. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    if (this.currentTask() === null) throw new RuntimeError("there is no running task");
    return super.runInExecutor(executor, func, ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_in_executor raises RuntimeError outside of a task",
  breaks: ["run_in_executor.from-callback", "run_in_executor.starts-at-once"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
