/** Run does not close its loop. */
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

export const run = runWith({ close: () => undefined });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run does not close its loop",
  breaks: ["run.closes-the-loop", "run.closes-the-loop-after-failure", "run.loop-factory-closed"],
};
