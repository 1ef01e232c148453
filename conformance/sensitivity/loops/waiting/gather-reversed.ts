/** Gather gives the results in the opposite order. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ resultsReversed: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather gives the results in the opposite order",
  breaks: ["gather.results-in-order"],
  alsoAffects: ["gather/*", "set_task_factory/used-by-gather", "set_task_factory/used-by*", "task/name*"],
};
