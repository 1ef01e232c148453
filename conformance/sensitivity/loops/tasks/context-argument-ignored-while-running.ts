/** While the loop runs, create_task ignores the context that it is given. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, { context, ...options }: CreateTaskOptions = {}): Task<T> {
    return super.createTask(coroutine, context === undefined || this.isRunning() ? options : { context, ...options });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "while the loop runs, create_task ignores the context that it is given",
  breaks: ["create_task.context"],
};
