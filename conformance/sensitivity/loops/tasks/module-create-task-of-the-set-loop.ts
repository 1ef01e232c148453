/** The create_task of the module schedules on the loop that was set, also while another one runs. */
import { getRunningLoop } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoop, Task } from "../../../../reference/index.js";
import { setEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

let current: EventLoop | null = null;

export function setEventLoop(loop: EventLoop | null): void {
  reference(loop);
  current = loop;
}

export const createTask = <T>(coroutine: Coroutine<T>, options?: CreateTaskOptions): Task<T> => (current ?? getRunningLoop()).createTask(coroutine, options);

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the create_task of the module schedules on the loop that was set, also while another one runs",
  breaks: ["create_task.module-function"],
  alsoAffects: ["module-create_task/*"],
};
