/** A coroutine that had to wait for a future or task gets None. */
import { EventLoop, Future, Task } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override *[Symbol.iterator](): Coroutine<T> {
    if (this.state !== "PENDING") return this.result();
    yield this;
    this.result();
    return null as T;
  }
}

class BrokenTask<T = unknown> extends Task<T> {
  override *[Symbol.iterator](): Coroutine<T> {
    if (this.state !== "PENDING") return this.result();
    yield this;
    this.result();
    return null as T;
  }
}

class Broken extends EventLoop {
  override createFuture<T = unknown>(): Future<T> {
    return new BrokenFuture<T>({ loop: this });
  }

  protected override makeTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions): Task<T> {
    return new BrokenTask<T>(coroutine, { ...options, loop: this });
  }
}

export { BrokenFuture as Future, BrokenTask as Task };

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a coroutine that had to wait for a future or task gets None",
  breaks: [
    "future.await.result",
    "awaitable.future",
    "create_task.is-a-future",
    "example.tips-await-plain-function-result",
    "run_in_executor.awaitable",
    "example.overview-run-in-executor",
  ],
  alsoAffects: ["*"],
};
