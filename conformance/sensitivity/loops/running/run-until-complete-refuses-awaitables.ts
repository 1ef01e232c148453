/** Run_until_complete accepts coroutines and futures, but no other awaitable. */
import { AsyncioTypeError, EventLoop, isCoroutine, isFuture } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Strict extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    if (!isFuture(awaitable) && !isCoroutine(awaitable)) throw new AsyncioTypeError("a coroutine or a future is required");
    return super.runUntilComplete(awaitable as Awaitable<T>);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Strict(options);

export const broken: BrokenLoop = {
  title: "run_until_complete accepts coroutines and futures, but no other awaitable",
  breaks: ["run_until_complete.accepts-awaitable"],
  alsoAffects: ["*"],
};
