/** Run_until_complete refuses a future that is done. */
import { EventLoop, InvalidStateError, isFuture } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    if (isFuture(awaitable) && awaitable.done()) throw new InvalidStateError("this future is done already");
    return super.runUntilComplete(awaitable);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "run_until_complete refuses a future that is done",
  breaks: ["run_until_complete.accepts-done-future"],
  alsoAffects: ["*"],
};
