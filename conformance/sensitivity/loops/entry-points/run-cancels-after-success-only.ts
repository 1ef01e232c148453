/** Run cancels the tasks that remain only if the coroutine did not fail. */
import { cancelAndWait } from "../../run-with.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

export const run = runWith({ cancelTasks: (loop, tasks, failed) => (failed ? Promise.resolve() : cancelAndWait(loop, tasks)) });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run cancels the tasks that remain only if the coroutine did not fail",
  breaks: ["run.cancels-after-failure"],
};
