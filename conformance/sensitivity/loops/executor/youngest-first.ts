/** Of the functions that wait for a worker the youngest runs first. */
import { EventLoop, ThreadPoolExecutor } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stack extends ThreadPoolExecutor {
  protected override dispatch(): void {
    this.queue.unshift(...this.queue.splice(-1));
    super.dispatch();
  }
}

export { Stack as ThreadPoolExecutor };

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new EventLoop(options);

export const broken: BrokenLoop = {
  title: "of the functions that wait for a worker the youngest runs first",
  breaks: ["run_in_executor.many"],
  alsoAffects: ["run_in_executor/*", "wrap_future/*", "shutdown_default_executor/*"],
};
