/** Shutdown_default_executor ignores its timeout. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *shutdownDefaultExecutor(_timeout: number | null = null): Coroutine<void> {
    yield* super.shutdownDefaultExecutor();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_default_executor ignores its timeout",
  breaks: ["shutdown_default_executor.timeout", "shutdown_default_executor.timeout-warning"],
};
