/** An exception of the function arrives without its arguments. */
import { BaseException, EventLoop } from "../../../../reference/index.js";
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
  const error = inner.cancelled() ? null : inner.exception();
  if (error instanceof BaseException) outer.setException(new (error.constructor as new () => BaseException)());
  else copyEnd(outer, inner);
};

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an exception of the function arrives without its arguments",
  breaks: ["run_in_executor.exception"],
  alsoAffects: ["run_in_executor/*"],
};
