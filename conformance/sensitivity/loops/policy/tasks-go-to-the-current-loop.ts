/** Create_task of a loop that is not the current one makes a task of the current one. */
import { EventLoop, getEventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Deferring extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions = {}): Task<T> {
    const current = lookUp();
    return current instanceof Deferring && current !== this ? current.ownTask(coroutine, options) : super.createTask(coroutine, options);
  }

  private ownTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions): Task<T> {
    return super.createTask(coroutine, options);
  }
}

function lookUp(): EventLoop | null {
  try {
    return getEventLoop();
  } catch {
    return null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Deferring(options);

export const broken: BrokenLoop = {
  title: "create_task of a loop that is not the current one makes a task of the current one",
  breaks: ["new_event_loop.creates", "new_event_loop.independent", "event_loop.independent"],
  alsoAffects: ["*"],
};
