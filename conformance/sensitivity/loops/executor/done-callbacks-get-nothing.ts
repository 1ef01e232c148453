/** Done callbacks of run_in_executor get nothing. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const future = super.runInExecutor(executor, func, ...args);
    const add = future.addDoneCallback.bind(future);
    future.addDoneCallback = (callback) => add(isOfTheProgram(callback) ? () => (callback as () => unknown)() : callback);
    return future;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "done callbacks of run_in_executor get nothing",
  breaks: ["run_in_executor.done-callbacks-in-loop-thread"],
  alsoAffects: ["*"],
};
