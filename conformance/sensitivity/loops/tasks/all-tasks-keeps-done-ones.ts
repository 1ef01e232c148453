/** All_tasks includes tasks that are done, as long as they live. */
import { EventLoop, getRunningLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly made: Task[] = [];

  protected override makeTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions): Task<T> {
    const task = super.makeTask(coroutine, options);
    this.made.push(task as Task);
    return task;
  }

  allMade(): Set<Task> {
    return new Set(this.made);
  }

  override close(): void {
    this.made.length = 0;
    super.close();
  }
}

export const allTasks = (loop: EventLoop = getRunningLoop()): Set<Task> => (loop as Broken).allMade();

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "all_tasks includes tasks that are done, as long as they live",
  breaks: ["all_tasks.excludes-done", "all_tasks.unfinished"],
  alsoAffects: ["*"],
};
