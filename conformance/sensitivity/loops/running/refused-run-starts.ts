/** A nested run_until_complete is refused, but makes a task of its coroutine first. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { ensureFuture } from "../../../../reference/tasks/ensure-future.js";
import type { Awaitable } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Hasty extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    return super.runUntilComplete(this.isClosed() ? awaitable : ensureFuture(awaitable, this));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Hasty(options);

export const broken: BrokenLoop = {
  title: "a nested run_until_complete is refused, but makes a task of its coroutine first",
  breaks: ["run_until_complete.running-error-starts-nothing"],
  alsoAffects: ["run_until_complete/*", "run/*", "exception_handler/*", "never-retrieved/*"],
};
