/** Run_in_executor with None raises RuntimeError before the loop has run. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private hasRun = false;

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    if (executor === null && !this.hasRun) throw new RuntimeError("the loop has not run yet");
    return super.runInExecutor(executor, func, ...args);
  }

  override runForever(): Promise<void> {
    this.hasRun = true;
    return super.runForever();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_in_executor with None raises RuntimeError before the loop has run",
  breaks: ["run_in_executor.none-means-default", "run_in_executor.starts-at-once"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
