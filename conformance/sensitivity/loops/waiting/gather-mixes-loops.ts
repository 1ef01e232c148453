/** Gather accepts futures of different loops. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ loopsMix: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather accepts futures of different loops",
  breaks: ["gather.different-loops"],
};
