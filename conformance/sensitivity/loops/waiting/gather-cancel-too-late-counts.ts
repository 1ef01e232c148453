/** Cancel of a gathering whose arguments are all done returns False, yet the gathering ends as cancelled. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ cancelTooLateCounts: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancel of a gathering whose arguments are all done drops their results",
  breaks: ["gather.cancel-children-done", "gather.cancel-children-done-awaiting-task"],
};
