/** Debug false is the same as no debug argument. */
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

export const run = runWith({ setDebug: (loop, { debug }) => (debug === true ? loop.setDebug(true) : undefined) });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "debug false is the same as no debug argument",
  breaks: ["run.debug-false"],
};
