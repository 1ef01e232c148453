/** Shutdown_default_executor drops functions that wait for a worker. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    void this.defaultExecutor?.shutdown({ wait: false, cancelFutures: true });
    yield* super.shutdownDefaultExecutor(timeout);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_default_executor drops functions that wait for a worker",
  breaks: ["shutdown_default_executor.waits"],
};
