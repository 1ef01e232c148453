/** Gather with return_exceptions raises the first error at once. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ returnExceptionsFailsFast: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather with return_exceptions raises the first error at once",
  breaks: ["gather.return-exceptions-waits", "gather.return-exceptions-collects"],
  alsoAffects: ["gather/*"],
};
