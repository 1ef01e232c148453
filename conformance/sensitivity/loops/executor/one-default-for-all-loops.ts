/** Set_default_executor of one loop is that of all loops. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let shared: Executor | null = null;

class Broken extends EventLoop {
  override setDefaultExecutor(executor: Executor): void {
    super.setDefaultExecutor(executor);
    shared = executor;
  }

  protected override getDefaultExecutor(): Executor {
    const own = super.getDefaultExecutor();
    return shared ?? own;
  }

  protected override release(): void {
    super.release();
    shared = null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_default_executor of one loop is that of all loops",
  breaks: ["set_default_executor.per-loop"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
