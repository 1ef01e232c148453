/** Run closes its loop only if the coroutine did not fail. */
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

export const run = runWith({ close: (loop, failed) => (failed ? undefined : loop.close()) });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run closes its loop only if the coroutine did not fail",
  breaks: ["run.closes-the-loop-after-failure", "run.loop-factory-closed", "run.system-exit"],
};
