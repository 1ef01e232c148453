/** A refused set_default_executor forgets the executor that was set before. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setDefaultExecutor(executor: Executor): void {
    this.defaultExecutor = null;
    super.setDefaultExecutor(executor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a refused set_default_executor forgets the executor that was set before",
  breaks: ["set_default_executor.wrong-type-keeps-old"],
};
