/** Cancel of a gathering that has failed cancels the children that are still at work. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ cancelOfDoneReachesChildren: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancel of a gathering that has failed cancels the children that are still at work",
  breaks: ["gather.cancel-done"],
};
