/** Shutdown_default_executor leaves an executor alone that was set by the program. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private wasSet = false;

  override setDefaultExecutor(executor: Executor): void {
    super.setDefaultExecutor(executor);
    this.wasSet = true;
  }

  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    if (this.wasSet) {
      this.executorWasShutDown = true;
      return;
    }
    yield* super.shutdownDefaultExecutor(timeout);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_default_executor leaves an executor alone that was set by the program",
  breaks: ["shutdown_default_executor.set-executor", "shutdown_default_executor.waits"],
  alsoAffects: ["shutdown_default_executor/*"],
};
