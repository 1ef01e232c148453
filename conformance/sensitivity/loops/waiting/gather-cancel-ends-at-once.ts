/** Cancel of a gathering makes it done at once. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ cancelEndsAtOnce: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancel of a gathering makes it done at once",
  breaks: ["gather.cancel-waits-for-children"],
  alsoAffects: ["gather/cancel*"],
};
