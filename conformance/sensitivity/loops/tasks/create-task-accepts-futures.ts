/** Create_task of a future makes a task that waits for it. */
import { EventLoop, isFuture } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

function* waitFor<T>(future: Coroutine<T>): Coroutine<T> {
  return yield* future;
}

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, options?: CreateTaskOptions): Task<T> {
    return super.createTask(isFuture(coroutine) ? waitFor(coroutine as Coroutine<T>) : coroutine, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task of a future makes a task that waits for it",
  breaks: ["create_task.refuses-future"],
};
