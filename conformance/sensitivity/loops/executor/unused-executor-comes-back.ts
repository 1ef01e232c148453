/** Shutdown_default_executor does nothing if there is no default executor yet. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    if (this.defaultExecutor !== null) yield* super.shutdownDefaultExecutor(timeout);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_default_executor does nothing if there is no default executor yet",
  breaks: ["shutdown_default_executor.unused"],
};
