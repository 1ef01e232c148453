/** The create_task of the module takes no notice of the name. */
import { getRunningLoop } from "../../../../reference/index.js";
import type { Coroutine, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const createTask = <T>(coroutine: Coroutine<T>): Task<T> => getRunningLoop().createTask(coroutine);

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the create_task of the module takes no notice of the name",
  breaks: ["task.name.module-function"],
};
