/** The future belongs to the running loop. */
import { EventLoop, RuntimeError, wrapFuture } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    if (this.isClosed()) throw new RuntimeError("the event loop is closed");
    const chosen = executor ?? this.getDefaultExecutor();
    return wrapFuture(chosen.submit(func, ...args), runningLoopOrNull() ?? this);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the future belongs to the running loop",
  breaks: ["run_in_executor.returns-future"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
