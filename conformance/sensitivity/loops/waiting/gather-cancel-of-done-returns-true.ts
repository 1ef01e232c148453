/** Cancel of a gathering that is done returns True. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ cancelOfDoneReturnsTrue: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancel of a gathering that is done returns True",
  breaks: ["gather.cancel-done"],
};
