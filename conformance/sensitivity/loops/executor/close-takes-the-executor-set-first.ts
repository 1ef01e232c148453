/** Close shuts down the executor that was set first, not the one that was set last. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private first: Executor | null = null;

  override setDefaultExecutor(executor: Executor): void {
    super.setDefaultExecutor(executor);
    this.first ??= executor;
  }

  protected override release(): void {
    this.defaultExecutor = this.first ?? this.defaultExecutor;
    super.release();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close shuts down the executor that was set first, not the one that was set last",
  breaks: ["close.shuts-down-executor"],
};
