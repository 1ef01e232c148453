/** A SystemExit of the function ends the run. */
import { EventLoop, SystemExit } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { Finish } from "./relay.js";
import { copyEnd, relay } from "./relay.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    return relay(this, super.runInExecutor(executor, func, ...args), finish);
  }
}

const finish: Finish = (outer, inner) => {
  if (!inner.cancelled() && inner.exception() instanceof SystemExit) throw inner.exception();
  copyEnd(outer, inner);
};

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a SystemExit of the function ends the run",
  breaks: ["run_in_executor.system-exit"],
};
