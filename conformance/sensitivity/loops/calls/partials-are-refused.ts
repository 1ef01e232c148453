/** A partial object is no callback. */
import { AsyncioTypeError, EventLoop, Future } from "../../../../reference/index.js";
import type { DoneCallback, EventLoopOptions, Executor, ExecutorFunction } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override checkCall(method: string, callback: unknown): void {
    super.checkCall(method, callback);
    refusePartial(callback);
  }

  override createFuture<T = unknown>(): Future<T> {
    return new BrokenFuture<T>({ loop: this });
  }

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    refusePartial(func);
    return super.runInExecutor(executor, func, ...args);
  }
}

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    refusePartial(callback);
    super.addDoneCallback(callback);
  }
}

function refusePartial(callback: unknown): void {
  if (typeof callback === "function" && callback.name.startsWith("partial(")) throw new AsyncioTypeError("a function is required");
}

export { BrokenFuture as Future };

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a partial object is no callback",
  breaks: [
    "call_soon.partial",
    "call_soon.partial-example",
    "call_at.partial",
    "call_later.partial",
    "call_soon_threadsafe.partial",
    "future.add-done-callback.partial",
    "example.overview-call-soon-partial",
    "example.call-soon-partial-keyword",
    "example.futures-callback-partial",
  ],
  alsoAffects: ["*"],
};
