/** A done callback of the program is called twice when the future is completed. */
import { EventLoop, Future, Task } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, DoneCallback, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    if (!this.done() && isOfTheProgram(callback)) super.addDoneCallback(callback);
    super.addDoneCallback(callback);
  }
}

class BrokenTask<T = unknown> extends Task<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    if (!this.done() && isOfTheProgram(callback)) super.addDoneCallback(callback);
    super.addDoneCallback(callback);
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
  title: "a done callback of the program is called twice when the future is completed",
  breaks: [
    "future.add-done-callback.called-on-completion",
    "future.add-done-callback.partial",
    "future.add-done-callback.once",
    "future.add-done-callback.one-at-a-time",
    "future.add-done-callback.result-available",
    "future.add-done-callback.no-current-task",
    "task.add-done-callback",
    "example.overview-task-callbacks",
    "example.futures-callback-order",
    "example.futures-callback-partial",
    "example.tips-callback-of-a-task-order",
    "example.tips-callback-of-a-task-receives-task",
    "example.tips-callback-of-a-task-not-blocked",
    "example.tips-task-of-sleep",
    "example.tips-await-plain-function-order",
  ],
  alsoAffects: ["*"],
};
