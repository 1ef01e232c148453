/** The create_task of the module makes a Task, whatever the task factory. */
import { getRunningLoop, Task } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const createTask = <T>(coroutine: Coroutine<T>, options?: CreateTaskOptions): Task<T> => new Task<T>(coroutine, { ...options, loop: getRunningLoop() });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the create_task of the module makes a Task, whatever the task factory",
  breaks: ["set_task_factory.used-by-module-create-task"],
};
