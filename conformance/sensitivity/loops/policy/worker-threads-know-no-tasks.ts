/** In a thread of its own a loop knows none of its tasks. */
import { isMainThread } from "node:worker_threads";
import { allTasks as rightAllTasks } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const allTasks: typeof rightAllTasks = (...args) => (isMainThread ? rightAllTasks(...args) : new Set());

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "all_tasks is empty in a thread other than the main one",
  breaks: ["new_event_loop.worker-thread-rest"],
};
