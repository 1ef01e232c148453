/** RuntimeErrors of functions arrive as ValueErrors. */
import { EventLoop, RuntimeError, ValueError } from "../../../../reference/index.js";
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
  if (!inner.cancelled() && inner.exception() instanceof RuntimeError) outer.setException(new ValueError());
  else copyEnd(outer, inner);
};

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "RuntimeErrors of functions arrive as ValueErrors",
  breaks: ["run_in_executor.stop-iteration"],
  alsoAffects: ["run_in_executor/*"],
};
