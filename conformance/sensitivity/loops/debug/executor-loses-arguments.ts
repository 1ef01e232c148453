/** In debug mode functions in an executor get no arguments. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    return super.runInExecutor(executor, func, ...(this.getDebug() ? (args.slice(0, OWN_ARGUMENTS) as A) : args));
  }
}

/** The host wraps the functions of scenarios and puts two arguments of its own in front. */
const OWN_ARGUMENTS = 2;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode functions in an executor get no arguments",
  breaks: ["set_debug.everything-else"],
};
