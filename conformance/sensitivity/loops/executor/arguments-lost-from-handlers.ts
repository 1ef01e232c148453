/** Functions that an exception handler gives to an executor get no arguments. */
import type { EventLoop, EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class Broken extends LoopWithPlaces {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    return super.runInExecutor(executor, func, ...(this.isHandling() ? (args.slice(0, OWN_ARGUMENTS) as A) : args));
  }
}

/** The host wraps the functions of scenarios and puts two arguments of its own in front. */
const OWN_ARGUMENTS = 2;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "functions that an exception handler gives to an executor get no arguments",
  breaks: ["run_in_executor.args"],
};
