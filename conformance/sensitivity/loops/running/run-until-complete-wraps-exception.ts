/** Run_until_complete raises a RuntimeError in the place of the exception. */
import { EventLoop, Exception, RuntimeError } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Wrapping extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    return super.runUntilComplete(awaitable).catch((error: unknown) => {
      throw error instanceof Exception ? new RuntimeError("the coroutine failed") : error;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Wrapping(options);

export const broken: BrokenLoop = {
  title: "run_until_complete raises a RuntimeError in the place of the exception",
  breaks: ["run_until_complete.raises-exception"],
  alsoAffects: ["*"],
};
