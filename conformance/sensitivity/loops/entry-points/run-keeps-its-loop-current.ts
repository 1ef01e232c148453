/** Afterwards the loop of run is still the current one. */
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

export const run = runWith({ unsetCurrent: () => undefined });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "afterwards the loop of run is still the current one",
  breaks: ["run.no-current-loop-afterwards"],
};
