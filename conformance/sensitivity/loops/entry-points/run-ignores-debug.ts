/** Run ignores debug. */
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

export const run = runWith({ setDebug: () => undefined });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run ignores debug",
  breaks: ["run.debug-true"],
};
