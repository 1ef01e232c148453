/** The future of a function that runs cannot be cancelled. */
import { EventLoop, ThreadPoolExecutor } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const future = super.runInExecutor(executor, func, ...args);
    if (executor instanceof ThreadPoolExecutor && executor["queue"].length > 0) return future;
    future.cancel = (): boolean => false;
    return future;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the future of a function that runs cannot be cancelled",
  breaks: ["run_in_executor.cancel-running", "run_in_executor.cancelled-result-dropped"],
  alsoAffects: ["run_in_executor/*"],
};
