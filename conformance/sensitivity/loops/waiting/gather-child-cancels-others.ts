/** The cancellation of one argument cancels the others. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ childCancelsOthers: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the cancellation of one argument cancels the others",
  breaks: ["gather.child-cancelled-others-continue"],
  alsoAffects: ["gather/cancel*"],
};
