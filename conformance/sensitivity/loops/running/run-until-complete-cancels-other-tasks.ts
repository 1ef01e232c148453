/** Run_until_complete cancels the tasks that are pending when it returns. */
import { allTasks, EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Thorough extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    return super.runUntilComplete(awaitable).then((result) => {
      for (const task of allTasks(this)) task.cancel();
      return result;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Thorough(options);

export const broken: BrokenLoop = {
  title: "run_until_complete cancels the tasks that are pending when it returns",
  breaks: ["run_until_complete.other-tasks-go-on"],
  alsoAffects: ["*"],
};
