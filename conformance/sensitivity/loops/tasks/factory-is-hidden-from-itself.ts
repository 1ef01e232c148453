/** Get_task_factory says null while the factory makes a task. */
import type { EventLoop, EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { KnowsWhenItMakesTasks } from "./knows-when-it-makes-tasks.js";

class Broken extends KnowsWhenItMakesTasks {
  override getTaskFactory(): TaskFactory | null {
    return this.isMakingATask ? null : super.getTaskFactory();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "get_task_factory returns None while the factory makes a task",
  breaks: ["get_task_factory.returns-the-factory"],
  alsoAffects: ["set_task_factory/*"],
};
