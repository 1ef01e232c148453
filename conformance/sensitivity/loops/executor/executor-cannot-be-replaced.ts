/** Set_default_executor changes nothing once there is a default executor. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setDefaultExecutor(executor: Executor): void {
    const { defaultExecutor } = this;
    super.setDefaultExecutor(executor);
    this.defaultExecutor = defaultExecutor ?? executor;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_default_executor changes nothing once there is a default executor",
  breaks: ["set_default_executor.used"],
  alsoAffects: ["set_default_executor/*"],
};
