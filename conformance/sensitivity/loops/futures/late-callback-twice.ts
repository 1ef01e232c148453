/** A callback that is added to a done future is called twice. */
import { EventLoop, Future, Task } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, DoneCallback, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    if (this.done() && isOfTheProgram(callback)) super.addDoneCallback(callback);
    super.addDoneCallback(callback);
  }
}

class BrokenTask<T = unknown> extends Task<T> {
  override addDoneCallback(callback: DoneCallback<T>): void {
    if (this.done() && isOfTheProgram(callback)) super.addDoneCallback(callback);
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
  title: "a callback that is added to a done future is called twice",
  breaks: ["future.add-done-callback.once", "task.add-done-callback"],
  alsoAffects: ["*"],
};
