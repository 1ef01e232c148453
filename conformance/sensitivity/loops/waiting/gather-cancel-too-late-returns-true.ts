/** Cancel of a gathering whose arguments are all done returns True, though it cancels nothing. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ cancelTooLateReturnsTrue: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancel of a gathering whose arguments are all done returns True",
  breaks: ["gather.cancel-children-done", "gather.cancel-children-done-awaiting-task"],
};
