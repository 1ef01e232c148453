/** Run returns the text of the result. */
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

export const run = runWith({ runMain: async (loop, main) => String(await loop.runUntilComplete(main)) });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run returns the text of the result",
  breaks: ["run.typical-use"],
};
