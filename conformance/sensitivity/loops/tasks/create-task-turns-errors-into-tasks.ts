/** Create_task of something that is no coroutine returns a task that fails. */
import { EventLoop, isCoroutine, RuntimeError } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

// eslint-disable-next-line require-yield
function* fail(): Coroutine<never> {
  throw new RuntimeError("no coroutine");
}

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, options?: CreateTaskOptions): Task<T> {
    return super.createTask(isCoroutine(coroutine) ? coroutine : fail(), options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task of something that is no coroutine returns a task that fails",
  breaks: ["create_task.not-a-coroutine", "create_task.refuses-future", "create_task.refuses-coroutine-function"],
  alsoAffects: ["create_task/*", "ensure_future/*", "gather/*", "shield/*", "wait_for/*", "coroutine*", "run*/*", "example*"],
};
