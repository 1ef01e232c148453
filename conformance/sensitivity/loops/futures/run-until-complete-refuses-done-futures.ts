/** A future that is done needs no run, and is taken for a mistake. */
import { EventLoop, isFuture, RuntimeError, Task } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenEventLoop extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    if (isFuture(awaitable) && !(awaitable instanceof Task) && awaitable.done()) throw new RuntimeError("the future is done already");
    return super.runUntilComplete(awaitable);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenEventLoop(options);

export const broken: BrokenLoop = {
  title: "run_until_complete of a done future raises",
  breaks: ["future.run-until-complete.accepts"],
  alsoAffects: [
    "create_future/stays-pending-while-the-loop-runs",
    "done-callback/*",
    "example-overview/future",
    "future-cancel/after-a-result",
    "future-exception/none-after-a-result",
    "future-state/done-after-set_result",
    "future-waiting/run_until_complete-result",
    "remove_done_callback/*",
    "set_exception/*",
    "set_result/*",
  ],
};
