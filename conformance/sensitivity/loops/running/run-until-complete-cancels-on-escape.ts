/** When SystemExit of a callback comes out of run_until_complete, its task is cancelled. */
import { EventLoop, isFuture, SystemExit } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    return super.runUntilComplete(awaitable).catch((error: unknown) => {
      if (error instanceof SystemExit && isFuture(awaitable)) awaitable.cancel();
      throw error;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "when SystemExit of a callback comes out of run_until_complete, its task is cancelled",
  breaks: ["run_until_complete.callback-escape"],
  alsoAffects: ["*"],
};
