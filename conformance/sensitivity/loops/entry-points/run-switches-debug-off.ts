/** Run without debug switches the debug mode off that the environment asks for. */
import type { BrokenLoop } from "../../broken-loop.js";
import { runWith } from "../../run-with.js";

export const run = runWith({ setDebug: (loop, { debug }) => loop.setDebug(debug ?? false) });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run without debug switches off the debug mode that the environment asks for",
  breaks: ["run.debug-by-default"],
};
