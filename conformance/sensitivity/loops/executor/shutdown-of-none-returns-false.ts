/** Awaiting shutdown_default_executor gives False if there was nothing to shut down. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    if (this.defaultExecutor === null) return false as unknown as void;
    yield* super.shutdownDefaultExecutor(timeout);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "awaiting shutdown_default_executor gives False if there was nothing to shut down",
  breaks: ["shutdown_default_executor.returns-none"],
  alsoAffects: ["shutdown_default_executor/*"],
};
