/** A new loop begins with the executor that another loop was given last. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let latest: Executor | null = null;

class Broken extends EventLoop {
  protected override defaultExecutor: Executor | null = latest;

  override setDefaultExecutor(executor: Executor): void {
    super.setDefaultExecutor(executor);
    latest = executor;
  }

  protected override release(): void {
    if (latest === this.defaultExecutor) latest = null;
    super.release();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a new loop begins with the executor that another loop was given last",
  breaks: ["set_default_executor.per-loop"],
};
