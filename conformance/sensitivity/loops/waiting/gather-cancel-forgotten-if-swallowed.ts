/** A cancelled gathering gives results if every argument swallowed the cancellation. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ cancelForgottenIfSwallowed: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a cancelled gathering gives results if every argument swallowed the cancellation",
  breaks: ["gather.cancel-swallowed-by-children"],
  alsoAffects: ["gather/cancel*"],
};
