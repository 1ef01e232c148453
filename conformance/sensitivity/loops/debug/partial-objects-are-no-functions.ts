/** In debug mode callbacks must be functions, and a partial object is none. */
import { AsyncioTypeError, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class FunctionsOnly extends EventLoop {
  protected override checkCall(method: string, callback: unknown): void {
    super.checkCall(method, callback);
    if (this.debug) refusePartial(callback);
  }

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    if (this.debug) refusePartial(func);
    return super.runInExecutor(executor, func, ...args);
  }
}

function refusePartial(callback: unknown): void {
  if (typeof callback === "function" && callback.name.startsWith("partial(")) throw new AsyncioTypeError("a function is required");
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new FunctionsOnly(options);

export const broken: BrokenLoop = {
  title: "in debug mode a partial object is no callback",
  breaks: ["call_soon.partial", "call_later.partial", "call_at.partial", "call_soon_threadsafe.partial", "future.add-done-callback.partial", "run_in_executor.partial"],
  alsoAffects: ["slow_callback_duration/*"],
};
