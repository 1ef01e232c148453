/** Gather raises the first error only when every argument is done. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ failureWaitsForAll: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather raises the first error only when every argument is done",
  breaks: ["gather.exception-does-not-wait", "gather.child-cancelled"],
  alsoAffects: ["gather/*"],
};
