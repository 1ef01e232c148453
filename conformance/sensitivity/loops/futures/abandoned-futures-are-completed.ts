/** A future of create_future that is pending for three iterations is completed with None. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createFuture<T = unknown>(): Future<T> {
    const future = super.createFuture<T>();
    const complete = (rounds: number): void => {
      if (rounds > 0) this.callSoon(complete, rounds - 1);
      else if (!future.done()) future.setResult(null as T);
    };
    this.callSoon(complete, 3);
    return future;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a future of create_future that is pending for three iterations is completed with None",
  breaks: ["future.create-future-makes-one", "future.done.false-while-pending", "future.add-done-callback.not-before-done", "future.await.waits"],
  alsoAffects: ["*"],
};
