/** A function whose future was cancelled while it waited for a worker is called all the same. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import { copyEnd } from "./relay.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const inner = super.runInExecutor(executor, func, ...args);
    const outer = this.createFuture<Awaited<R>>();
    inner.addDoneCallback(() => void (outer.done() || copyEnd(outer, inner)));
    return outer;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a function whose future was cancelled while it waited for a worker is called all the same",
  breaks: ["run_in_executor.cancel-queued"],
  alsoAffects: ["run_in_executor/*"],
};
