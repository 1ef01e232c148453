/** Set_default_executor of None restores the first default executor. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setDefaultExecutor(executor: Executor | null): void {
    if (executor === null) this.defaultExecutor = null;
    else super.setDefaultExecutor(executor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_default_executor of None restores the first default executor",
  breaks: ["set_default_executor.wrong-type"],
};
