/** Shutdown_default_executor of one loop shuts those of all loops down. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const loops = new Set<Broken>();

class Broken extends EventLoop {
  constructor(options?: EventLoopOptions) {
    super(options);
    loops.add(this);
  }

  override *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    for (const loop of loops) loop.executorWasShutDown = true;
    yield* super.shutdownDefaultExecutor(timeout);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "shutdown_default_executor of one loop shuts those of all loops down",
  breaks: ["shutdown_default_executor.other-executors-usable"],
  alsoAffects: ["shutdown_default_executor/*", "run/*"],
};
