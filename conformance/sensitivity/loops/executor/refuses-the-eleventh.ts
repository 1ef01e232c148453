/** Run_in_executor refuses more than ten functions at a time. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private running = 0;

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    if (this.running === 10) throw new RuntimeError("too many functions");
    const future = super.runInExecutor(executor, func, ...args);
    this.running += 1;
    future.addDoneCallback(() => (this.running -= 1));
    return future;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_in_executor refuses more than ten functions at a time",
  breaks: ["run_in_executor.many"],
};
