/** An argument that fails after gather has raised is reported. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ lateFailuresStay: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "an argument that fails after gather has raised is reported",
  breaks: ["gather.exception-later-ones-are-silent"],
};
