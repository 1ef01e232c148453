/** Create_task of a closed loop returns a pending task. */
import { EventLoop, Future } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, options?: CreateTaskOptions): Task<T> {
    return this.isClosed() ? (new Future<T>({ loop: this }) as unknown as Task<T>) : super.createTask(coroutine, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task of a closed loop returns a pending task",
  breaks: ["create_task.closed-loop"],
  alsoAffects: ["*closed*", "run*", "close/*", "ensure_future/*", "examples/*"],
};
