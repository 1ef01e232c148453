/** Exception returns a new exception of the same class each time. */
import { BaseException, EventLoop, Future, Task } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override exception(): unknown {
    const error = super.exception();
    if (!(error instanceof BaseException)) return error;
    const copy = Object.create(Object.getPrototypeOf(error) as object, Object.getOwnPropertyDescriptors(error)) as unknown;
    return copy;
  }
}

class BrokenTask<T = unknown> extends Task<T> {
  override exception(): unknown {
    const error = super.exception();
    if (!(error instanceof BaseException)) return error;
    const copy = Object.create(Object.getPrototypeOf(error) as object, Object.getOwnPropertyDescriptors(error)) as unknown;
    return copy;
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
  title: "exception returns a new exception of the same class each time",
  breaks: [
    "future.exception.same-object",
    "future.set-exception.instance",
    "task.result.failed",
    "task.exception.same-object",
    "run_coroutine_threadsafe.exception-same-object",
    "wrap_future.exception",
  ],
  alsoAffects: ["*"],
};
