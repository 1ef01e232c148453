/** Run_until_complete raises a copy of the exception. */
import { EventLoop, Exception } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Copying extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    return super.runUntilComplete(awaitable).catch((error: unknown) => {
      if (!(error instanceof Exception)) throw error;
      throw new (error.constructor as new (...args: readonly unknown[]) => Exception)(...error.args);
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Copying(options);

export const broken: BrokenLoop = {
  title: "run_until_complete raises a copy of the exception",
  breaks: ["run_until_complete.same-exception-object"],
  alsoAffects: ["*"],
};
