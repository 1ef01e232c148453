/** Run ignores loop_factory. */
import { newEventLoop } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

export const run = runWith({ makeLoop: () => newEventLoop() });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run ignores loop_factory",
  breaks: ["run.loop-factory", "run.loop-factory-closed"],
};
