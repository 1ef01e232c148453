/** Run_until_complete of a task or future raises RuntimeError unless a callback is ready beside it. */
import { EventLoop, isFuture, RuntimeError } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    if (isFuture(awaitable) && !this.isRunning() && !this.isClosed() && this.ready.length < 2) throw new RuntimeError("there is nothing to run");
    return super.runUntilComplete(awaitable);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "run_until_complete of a task or future raises RuntimeError unless a callback is ready beside it",
  breaks: ["example.overview-run-until-complete", "example.futures-event-loop-order", "run_until_complete.accepts-future", "create_task.is-a-future"],
  alsoAffects: ["*"],
};
