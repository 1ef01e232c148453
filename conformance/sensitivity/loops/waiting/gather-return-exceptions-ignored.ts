/** Gather raises errors although return_exceptions is true. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ returnExceptionsIgnored: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather raises errors although return_exceptions is true",
  breaks: ["gather.return-exceptions-collects", "gather.return-exceptions-waits"],
  alsoAffects: ["gather/*"],
};
