/** Create_task schedules on the loop that runs, whichever loop it was called on. */
import { EventLoop, getRunningLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

function runningOf(): EventLoop | null {
  try {
    return getRunningLoop();
  } catch {
    return null;
  }
}

class Broken extends EventLoop {
  override createTask<T>(coroutine: Coroutine<T>, options?: CreateTaskOptions): Task<T> {
    const running = runningOf();
    return running === null || running === this ? super.createTask(coroutine, options) : running.createTask(coroutine, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_task schedules on the loop that runs, whichever loop it was called on",
  breaks: ["create_task.loop-not-running", "ensure_future.loop-argument"],
  alsoAffects: ["*"],
};
