/** While a function runs in an executor no timer fires. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor, ExecutorFunction, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private functions = 0;

  override runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    const future = super.runInExecutor(executor, func, ...args);
    this.functions += 1;
    future.addDoneCallback(() => (this.functions -= 1));
    return future;
  }

  protected override collectDueTimers(): void {
    if (this.functions === 0) super.collectDueTimers();
  }

  protected override planNextTurn(): void {
    const { timers } = this;
    if (this.functions > 0 && this.ready.length === 0 && timers.nextMoment() <= this.time()) {
      this.asleep = true;
      this.driver.sleep(0.005);
    } else super.planNextTurn();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "while a function runs in an executor no timer fires",
  breaks: ["run_in_executor.does-not-block", "shutdown_default_executor.loop-goes-on", "example.overview-run-in-executor-does-not-block"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*", "get_event_loop/*"],
};
