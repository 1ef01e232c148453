/** Run does not wait for the default executor. */
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

export const run = runWith({ shutDownExecutor: () => Promise.resolve() });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run does not wait for the default executor",
  breaks: ["run.shuts-down-executor"],
};
