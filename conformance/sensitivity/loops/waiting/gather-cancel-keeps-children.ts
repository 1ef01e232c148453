/** Cancel of a gathering leaves the arguments running. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ cancelsNothing: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancel of a gathering leaves the arguments running",
  breaks: ["gather.cancel-cancels-children", "gather.cancel-through-awaiting-task"],
  alsoAffects: ["gather/cancel*"],
};
