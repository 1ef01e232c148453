/** In debug mode the task factory is ignored. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions = {}): Task<T> {
    return this.getDebug() && !this.isClosed() ? this.makeTask(coroutine, options) : super.createTask(coroutine, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode the task factory is ignored",
  breaks: ["set_debug.everything-else"],
};
