/** Set_default_executor changes nothing. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setDefaultExecutor(executor: Executor): void {
    const { defaultExecutor } = this;
    super.setDefaultExecutor(executor);
    this.defaultExecutor = defaultExecutor;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_default_executor changes nothing",
  breaks: ["run_in_executor.none-means-default", "set_default_executor.used", "close.shuts-down-set-executor", "shutdown_default_executor.set-executor"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
