/** The first function that ends gives its result to the oldest future. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import { copyEnd } from "./relay.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly waiting: Future[] = [];

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const inner = super.runInExecutor(executor, func, ...args);
    const outer = this.createFuture<Awaited<R>>();
    this.waiting.push(outer as Future);
    inner.addDoneCallback(() => {
      const oldest = this.waiting.shift();
      if (oldest !== undefined && !oldest.done()) copyEnd(oldest, inner as Future);
    });
    return outer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the first function that ends gives its result to the oldest future",
  breaks: ["run_in_executor.result"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
