/** Run_in_executor has the function called again when it has ended. */
import { EventLoop, ThreadPoolExecutor } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const future = super.runInExecutor(executor, func, ...args);
    if (executor !== null && !(executor instanceof ThreadPoolExecutor)) return future;
    future.addDoneCallback(() => {
      if (future.cancelled() || this.isClosed() || this.executorWasShutDown || (executor as ThreadPoolExecutor | null)?.["wasShutDown"] === true) return;
      super.runInExecutor(executor, func, ...(args.map(withoutPort) as A)).addDoneCallback((again) => void (again.cancelled() || again.exception()));
    });
    return future;
  }
}

/** A port moves to the other thread and cannot be sent twice. */
const withoutPort = (value: unknown): unknown => (typeof value === "object" && value !== null && "port" in value ? null : value);

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_in_executor has the function called again when it has ended",
  breaks: ["run_in_executor.calls-function", "run_in_executor.many"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
