/** Of the functions that wait for a worker the youngest runs first. */
import { EventLoop, ThreadPoolExecutor } from "../../../../reference/index.js";
import type { ConcurrentFuture, EventLoopOptions, ExecutorFunction } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stack extends ThreadPoolExecutor {
  override submit<A extends unknown[], R>(func: ExecutorFunction<A, R>, ...args: A): ConcurrentFuture<Awaited<R>> {
    const future = super.submit(func, ...args);
    this.queue.unshift(...this.queue.splice(-1));
    return future;
  }
}

export { Stack as ThreadPoolExecutor };

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new EventLoop(options);

export const broken: BrokenLoop = {
  title: "of the functions that wait for a worker the youngest runs first",
  breaks: ["run_in_executor.many"],
  alsoAffects: ["run_in_executor/*", "wrap_future/*", "shutdown_default_executor/*", "close/*"],
};
