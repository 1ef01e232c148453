/** Gather raises a copy of the error. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ failureCopied: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather raises a copy of the error",
  breaks: ["gather.first-exception-same-object"],
};
