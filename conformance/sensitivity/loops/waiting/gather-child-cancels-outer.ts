/** The cancellation of one argument marks the gathering as cancelled. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ childCancelsOuter: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the cancellation of one argument marks the gathering as cancelled",
  breaks: ["gather.child-cancelled-not-outer"],
};
