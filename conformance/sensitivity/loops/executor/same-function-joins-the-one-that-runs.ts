/** A call in an executor that is not over yet is not made again for the same arguments: both wait for the one. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly pending = new Map<string, Future>();

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const given = args.slice(HOST_ARGUMENTS);
    if (given.length === 0) return super.runInExecutor(executor, func, ...args);
    const call = JSON.stringify(given);
    const before = this.pending.get(call);
    if (before !== undefined && !before.done()) return before as Future<Awaited<R>>;
    const future = super.runInExecutor(executor, func, ...args);
    this.pending.set(call, future);
    return future;
  }
}

/** The host wraps the functions of scenarios and puts two arguments of its own in front. */
const HOST_ARGUMENTS = 2;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a call in an executor that is not over yet is not made again for the same arguments",
  breaks: ["run_in_executor.calls-function"],
};
