/** Run_until_complete is ended by the first task that is done, whichever it is. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, CreateTaskOptions, EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Impatient extends EventLoop {
  private untilComplete = false;

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.untilComplete = true;
    return super.runUntilComplete(awaitable).finally(() => (this.untilComplete = false));
  }

  protected override makeTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions): Task<T> {
    const task = super.makeTask(coroutine, options);
    task.addDoneCallback(() => {
      if (this.untilComplete) this.stop();
    });
    return task;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Impatient(options);

export const broken: BrokenLoop = {
  title: "run_until_complete is ended by the first task that is done, whichever it is",
  breaks: ["run_until_complete.waits-until-done"],
  alsoAffects: ["*"],
};
