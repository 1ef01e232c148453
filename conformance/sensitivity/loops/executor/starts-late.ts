/** The function is handed to the executor in the next iteration of the loop. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import { copyEnd } from "./relay.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    if (this.isClosed()) throw new RuntimeError("the event loop is closed");
    const outer = this.createFuture<Awaited<R>>();
    this.callSoon(() => {
      if (outer.cancelled()) return;
      try {
        const inner = super.runInExecutor(executor, func, ...args);
        outer.addDoneCallback(() => void (outer.cancelled() && inner.cancel()));
        inner.addDoneCallback(() => void (outer.done() || copyEnd(outer, inner)));
      } catch (error) {
        outer.setException(error);
      }
    });
    return outer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the function is handed to the executor in the next iteration of the loop",
  breaks: ["run_in_executor.starts-at-once"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
