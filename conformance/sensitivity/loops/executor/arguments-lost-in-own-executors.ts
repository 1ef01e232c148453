/** Arguments do not reach functions in executors of the program. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    return super.runInExecutor(executor, func, ...(executor === null ? args : (args.slice(0, OWN_ARGUMENTS) as A)));
  }
}

/** The host wraps the functions of scenarios and puts two arguments of its own in front. */
const OWN_ARGUMENTS = 2;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "arguments do not reach functions in executors of the program",
  breaks: ["run_in_executor.args"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
