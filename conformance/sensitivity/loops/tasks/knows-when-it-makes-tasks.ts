/** A loop that knows whether it is making a task, perhaps by a factory: a broken loop does something else then. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, Task } from "../../../../reference/index.js";

export class KnowsWhenItMakesTasks extends EventLoop {
  protected isMakingATask = false;

  override createTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions = {}): Task<T> {
    this.isMakingATask = true;
    try {
      return super.createTask(coroutine, options);
    } finally {
      this.isMakingATask = false;
    }
  }
}
