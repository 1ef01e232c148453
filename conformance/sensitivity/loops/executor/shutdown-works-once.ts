/** Shutdown_default_executor raises RuntimeError when it is awaited again. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    if (this.executorWasShutDown) throw new RuntimeError("the default executor was shut down");
    yield* super.shutdownDefaultExecutor(timeout);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_default_executor raises RuntimeError when it is awaited again",
  breaks: ["shutdown_default_executor.twice"],
  alsoAffects: ["shutdown_default_executor/*"],
};
