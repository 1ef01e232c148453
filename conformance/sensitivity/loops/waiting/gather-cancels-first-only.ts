/** Cancel of a gathering cancels the first argument only. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ cancelsFirstOnly: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancel of a gathering cancels the first argument only",
  breaks: ["gather.cancel-cancels-children"],
  alsoAffects: ["gather/cancel*"],
};
