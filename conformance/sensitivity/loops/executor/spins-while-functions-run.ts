/** As long as a function runs in an executor the loop asks again and again whether it has ended. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Executor, ExecutorFunction } from "../../../../reference/threads/executor.js";
import type { Future } from "../../../../reference/futures/future.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Restless extends EventLoop {
  private functions = 0;

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const future = super.runInExecutor(executor, func, ...args);
    this.functions += 1;
    future.addDoneCallback(() => {
      this.functions -= 1;
    });
    return future;
  }

  protected override planNextTurn(): void {
    if (this.isRunning() && this.functions > 0) this.driver.requestTurn();
    else super.planNextTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Restless(options);

export const broken: BrokenLoop = {
  title: "as long as a function runs in an executor the loop asks again and again whether it has ended",
  breaks: ["run_forever.idle-does-not-spin"],
};
