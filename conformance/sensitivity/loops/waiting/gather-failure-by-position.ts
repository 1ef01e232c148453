/** Gather waits for all and raises the error of the first argument in the list that failed. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ failureByPosition: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather waits for all and raises the error of the first argument in the list that failed",
  breaks: ["gather.first-exception", "gather.exception-does-not-wait"],
  alsoAffects: ["gather/*"],
};
