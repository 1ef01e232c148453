/** In debug mode tasks do not get the names that they are given. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, { name, ...options }: CreateTaskOptions = {}): Task<T> {
    return super.createTask(coroutine, name === undefined || this.getDebug() ? options : { name, ...options });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in debug mode tasks do not get the names that they are given",
  breaks: ["set_debug.everything-else"],
};
