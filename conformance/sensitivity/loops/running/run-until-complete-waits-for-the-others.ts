/** Run_until_complete goes on until all tasks are done and no timer is left. */
import { EventLoop, allTasks, sleep } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Thorough extends EventLoop {
  override async runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    const result = await super.runUntilComplete(awaitable);
    while (this.timers.length > 0 || [...allTasks(this)].some((task) => !task.done())) await super.runUntilComplete(sleep(0.01));
    return result;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Thorough(options);

export const broken: BrokenLoop = {
  title: "run_until_complete goes on until all tasks are done and no timer is left",
  breaks: ["run_until_complete.returns-when-done", "example.overview-run-until-complete-stops", "example.overview-run-until-complete-only-so-long"],
  alsoAffects: ["*"],
};
