/** Set_default_executor ignores what is no thread pool. */
import { EventLoop, ThreadPoolExecutor } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setDefaultExecutor(executor: Executor): void {
    if (executor instanceof ThreadPoolExecutor) super.setDefaultExecutor(executor);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "set_default_executor ignores what is no thread pool",
  breaks: ["set_default_executor.wrong-type"],
  alsoAffects: ["set_default_executor/*"],
};
