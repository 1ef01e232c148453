/** Gather cancels the other arguments when one fails. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ failureCancelsOthers: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather cancels the other arguments when one fails",
  breaks: ["gather.exception-others-continue", "gather.exception-does-not-wait"],
  alsoAffects: ["gather/*"],
};
