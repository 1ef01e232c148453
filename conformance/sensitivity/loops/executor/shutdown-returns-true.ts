/** Awaiting shutdown_default_executor gives True. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    yield* super.shutdownDefaultExecutor(timeout);
    return true as unknown as void;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "awaiting shutdown_default_executor gives True",
  breaks: ["shutdown_default_executor.returns-none", "shutdown_default_executor.timeout"],
  alsoAffects: ["shutdown_default_executor/*"],
};
