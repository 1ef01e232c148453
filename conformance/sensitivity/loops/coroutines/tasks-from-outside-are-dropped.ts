/** A task that was made while the loop did not run is never stepped. */
import { allTasks, ensureFuture, EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions, Future, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenEventLoop extends EventLoop {
  override runForever(): Promise<void> {
    for (const task of allTasks(this)) if (!this.wanted.has(task)) this.dropped.add(task);
    this.wanted.clear();
    return super.runForever();
  }

  private readonly wanted = new Set<Future>();
  private readonly dropped = new Set<Future>();

  override enterTask<T>(task: Task<T>): void {
    if (this.dropped.has(task as Task)) task.cancel();
    super.enterTask(task);
  }

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    for (const task of allTasks(this)) this.wanted.add(task);
    const future = ensureFuture(awaitable, this);
    this.wanted.add(future as Future);
    return super.runUntilComplete(future);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenEventLoop(options);

export const broken: BrokenLoop = {
  title: "what was scheduled before the loop was started does not run",
  breaks: ["coroutine.first-call-through-the-loop"],
  alsoAffects: [
    "close/pending-tasks-stay-pending",
    "coroutine/ensure_future-runs-it-without-an-await",
    "create_task/*",
    "example-overview/task-callbacks",
    "run_forever/*",
    "run_until_complete/*",
    "sleep/zero-yields-once.stepping",
    "task/*",
  ],
};
