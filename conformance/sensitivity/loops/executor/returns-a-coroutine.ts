/** Run_in_executor returns a coroutine object. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const begin = (): Future<Awaited<R>> => super.runInExecutor(executor, func, ...args);
    return (function* (): Generator<unknown, unknown> {
      return yield* begin() as Iterable<unknown>;
    })() as unknown as Future<Awaited<R>>;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_in_executor returns a coroutine object",
  breaks: ["run_in_executor.returns-future", "run_in_executor.starts-at-once"],
  alsoAffects: ["run_in_executor/*", "wait/*", "shutdown_default_executor/*", "close/*", "set_default_executor/*", "wrap_future/*", "run/*"],
};
