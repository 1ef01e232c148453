/** After shutdown_default_executor a new default executor is made when it is needed. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    yield* super.shutdownDefaultExecutor(timeout);
    this.executorWasShutDown = false;
    this.defaultExecutor = null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "after shutdown_default_executor a new default executor is made when it is needed",
  breaks: ["shutdown_default_executor.refuses-later-functions", "shutdown_default_executor.unused", "shutdown_default_executor.set-executor"],
  alsoAffects: ["shutdown_default_executor/*"],
};
