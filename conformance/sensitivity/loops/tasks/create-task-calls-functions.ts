/** Create_task of a function calls it and runs the coroutine that it returns. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, options?: CreateTaskOptions): Task<T> {
    return super.createTask(typeof coroutine === "function" ? (coroutine as () => Coroutine<T>)() : coroutine, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task of a function calls it and runs the coroutine that it returns",
  breaks: ["create_task.refuses-coroutine-function"],
};
