/** Run does not close asynchronous generators. */
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

export const run = runWith({ closeGenerators: () => Promise.resolve() });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run does not close asynchronous generators",
  breaks: ["run.shuts-down-asyncgens"],
};
