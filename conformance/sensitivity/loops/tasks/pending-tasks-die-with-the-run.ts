/** Run_until_complete cancels every task that is left when it returns. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    return super.runUntilComplete(awaitable).finally(() => {
      for (const task of this.tasks.pending()) task.cancel();
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_until_complete cancels every task that is left when it returns",
  breaks: ["task.outlives-run-until-complete"],
  alsoAffects: ["*"],
};
