/** Gather returns exceptions unless it is told not to. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ returnExceptionsByDefault: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather returns exceptions unless it is told not to",
  breaks: ["gather.return-exceptions-default", "gather.first-exception"],
  alsoAffects: ["gather/*"],
};
