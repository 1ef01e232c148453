/** Gather gives the results in the order in which the arguments end. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ resultsByCompletion: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather gives the results in the order in which the arguments end",
  breaks: ["gather.results-in-order"],
  alsoAffects: ["gather/*", "set_task_factory/used-by-gather"],
};
