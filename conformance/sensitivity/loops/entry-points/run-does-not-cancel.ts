/** Run does not cancel the tasks that remain. */
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

export const run = runWith({ cancelTasks: () => Promise.resolve() });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run does not cancel the tasks that remain",
  breaks: ["run.cancels-remaining-tasks", "run.cancels-after-failure"],
};
