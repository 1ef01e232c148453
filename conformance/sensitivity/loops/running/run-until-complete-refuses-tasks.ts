/** Run_until_complete accepts plain futures and coroutines, but no task. */
import { AsyncioTypeError, EventLoop, Task } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    if (awaitable instanceof Task) throw new AsyncioTypeError("a task runs by itself");
    return super.runUntilComplete(awaitable);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "run_until_complete accepts plain futures and coroutines, but no task",
  breaks: ["run_until_complete.accepts-task"],
  alsoAffects: ["*"],
};
