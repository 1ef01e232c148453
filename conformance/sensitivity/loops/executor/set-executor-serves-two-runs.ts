/** After two runs the loop goes back to an executor of its own. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private runs = 0;
  private given: Executor | null = null;

  override setDefaultExecutor(executor: Executor): void {
    super.setDefaultExecutor(executor);
    this.given = executor;
    this.runs = 0;
  }

  override runForever(): Promise<void> {
    this.runs += 1;
    return super.runForever().finally(() => {
      if (this.runs === 2 && this.defaultExecutor === this.given) this.defaultExecutor = null;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "after two runs the loop goes back to an executor of its own",
  breaks: ["set_default_executor.used"],
};
