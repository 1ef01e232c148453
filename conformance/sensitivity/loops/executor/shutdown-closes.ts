/** Shutdown_default_executor makes a later close raise RuntimeError. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private wasShutDown = false;

  override close(): void {
    const { wasShutDown } = this;
    this.wasShutDown = false;
    if (wasShutDown) throw new RuntimeError("the default executor was shut down");
    super.close();
  }

  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    yield* super.shutdownDefaultExecutor(timeout);
    this.wasShutDown = true;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_default_executor makes a later close raise RuntimeError",
  breaks: ["shutdown_default_executor.twice"],
  alsoAffects: ["shutdown_default_executor/*", "run/*", "example-overview/*"],
};
