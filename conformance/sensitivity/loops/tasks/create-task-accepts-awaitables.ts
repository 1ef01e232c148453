/** Create_task of an awaitable object makes a task that awaits it. */
import { EventLoop, isCoroutine, isFuture } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

function* waitFor<T>(object: Coroutine<T>): Coroutine<T> {
  return yield* object;
}

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, options?: CreateTaskOptions): Task<T> {
    const isObject = typeof coroutine === "object" && coroutine !== null && !Array.isArray(coroutine) && !isFuture(coroutine) && !isCoroutine(coroutine);
    return super.createTask(isObject && Symbol.iterator in (coroutine as object) ? waitFor(coroutine) : coroutine, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task of an awaitable object makes a task that awaits it",
  breaks: ["create_task.refuses-awaitable"],
};
