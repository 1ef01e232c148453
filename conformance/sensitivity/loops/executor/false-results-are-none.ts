/** Results that count as false arrive as None. */
import { EventLoop } from "../../../../reference/index.js";
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
  if (!inner.cancelled() && inner.exception() === null && !inner.result()) outer.setResult(null as never);
  else copyEnd(outer, inner);
};

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "results that count as false arrive as None",
  breaks: ["run_in_executor.result", "run_in_executor.args"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
