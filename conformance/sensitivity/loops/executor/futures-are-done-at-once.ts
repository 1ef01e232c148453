/** The future of run_in_executor says that it is done. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const future = super.runInExecutor(executor, func, ...args);
    let asked = false;
    const done = future.done.bind(future);
    future.done = () => {
      const isFirst = !asked;
      asked = true;
      return isFirst || done();
    };
    return future;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the future of run_in_executor says that it is done",
  breaks: ["run_in_executor.done-in-loop"],
  alsoAffects: ["*"],
};
