/** Run closes asynchronous generators before it cancels the remaining tasks. */
import type { BrokenLoop } from "../../broken-loop.js";
import { cancelAndWait, runWith } from "../../run-with.js";

export const run = runWith({
  cancelTasks: async (loop, tasks) => {
    await loop.runUntilComplete(loop.shutdownAsyncgens());
    await cancelAndWait(loop, tasks);
  },
});

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run closes asynchronous generators before it cancels the remaining tasks",
  breaks: ["run.cancels-before-closing-generators"],
  alsoAffects: ["run/*"],
};
