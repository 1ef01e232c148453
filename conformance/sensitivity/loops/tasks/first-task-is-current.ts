/** Current_task gives the task that was made first. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import { currentTask as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const made = new WeakMap<EventLoop, WeakRef<Task>>();

class Broken extends EventLoop {
  protected override makeTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions): Task<T> {
    const task = super.makeTask(coroutine, options);
    if (!made.has(this)) made.set(this, new WeakRef(task as Task<unknown>));
    return task;
  }
}

export function currentTask(loop?: EventLoop): Task | null {
  const task = reference(...(loop === undefined ? [] : [loop]));
  return task === null ? null : (made.get(task.getLoop())?.deref() ?? task);
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "current_task gives the task that was made first",
  breaks: ["current_task.in-a-task"],
  alsoAffects: ["current_task/*"],
};
