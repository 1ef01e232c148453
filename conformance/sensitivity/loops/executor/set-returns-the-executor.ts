/** Set_default_executor returns the executor. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setDefaultExecutor(executor: Executor): void {
    super.setDefaultExecutor(executor);
    return executor as unknown as void;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_default_executor returns the executor",
  breaks: ["set_default_executor.returns-none"],
};
