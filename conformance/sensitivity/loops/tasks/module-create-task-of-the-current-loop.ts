/** The create_task of the module schedules on the current loop if none runs. */
import { getEventLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const createTask = <T>(coroutine: Coroutine<T>, options?: CreateTaskOptions): Task<T> => getEventLoop().createTask(coroutine, options);

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the create_task of the module schedules on the current loop if none runs",
  breaks: ["create_task.module-function-no-running-loop"],
};
