/** Cancel of a gathering returns False although it cancelled arguments. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ cancelReturnsFalse: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancel of a gathering returns False although it cancelled arguments",
  breaks: ["gather.cancel-returns-true"],
  alsoAffects: ["gather/cancel*"],
};
