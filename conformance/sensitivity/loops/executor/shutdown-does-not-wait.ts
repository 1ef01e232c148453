/** Shutdown_default_executor returns at once. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    const { defaultExecutor } = this;
    this.defaultExecutor = null;
    yield* super.shutdownDefaultExecutor(timeout);
    void defaultExecutor?.shutdown({ wait: false });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_default_executor returns at once",
  breaks: ["shutdown_default_executor.waits", "run.shuts-down-executor", "shutdown_default_executor.set-executor"],
  alsoAffects: ["run_in_executor/*", "set_default_executor/*", "shutdown_default_executor/*", "close/*", "example-overview/*", "run/*", "get_running_loop/*"],
};
