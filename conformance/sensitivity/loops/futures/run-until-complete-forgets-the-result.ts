/** run_until_complete runs, and returns nothing for futures. */
import { EventLoop, isFuture, Task } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenEventLoop extends EventLoop {
  override async runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const result = await super.runUntilComplete(awaitable);
    return isFuture(awaitable) && !(awaitable instanceof Task) ? (undefined as T) : result;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenEventLoop(options);

export const broken: BrokenLoop = {
  title: "run_until_complete of a future returns None",
  breaks: ["future.run-until-complete.result"],
  alsoAffects: [
    "create_future/stays-pending-while-the-loop-runs",
    "done-callback/failure-spares-the-future",
    "example-futures-event-loop/*",
    "example-tips/run_until_complete",
    "future-result/pending",
    "set_exception/*",
    "set_result/*",
  ],
};
