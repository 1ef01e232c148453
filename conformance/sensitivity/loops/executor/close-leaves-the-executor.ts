/** Close does not shut the default executor down, and run_in_executor works afterwards. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const { closed } = this;
    this.closed = false;
    this.executorWasShutDown &&= !closed;
    try {
      return super.runInExecutor(executor, func, ...args);
    } finally {
      this.closed = closed;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close does not shut the default executor down, and run_in_executor works afterwards",
  breaks: ["close.shuts-down-executor"],
  alsoAffects: ["*"],
};
