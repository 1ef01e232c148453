/** Create_task returns a plain future that ends as the task does. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions): Task<T> {
    const task = super.makeTask(coroutine, options);
    const future = this.createFuture<T>();
    task.addDoneCallback(() => {
      if (task.cancelled()) future.cancel();
      else if (task.exception() !== null) future.rejectWith(task.exception());
      else future.setResult(task.result());
    });
    return future as unknown as Task<T>;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task returns a plain future that ends as the task does",
  breaks: ["create_task.returns-a-task", "ensure_future.returns-a-task", "create_task.returns-a-task-for-a-call"],
  alsoAffects: ["*"],
};
