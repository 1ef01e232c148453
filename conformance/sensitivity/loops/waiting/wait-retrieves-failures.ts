/** Wait counts as asking for the errors of failed tasks. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ retrievesFailures: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait counts as asking for the errors of failed tasks",
  breaks: ["task.never-retrieved.not-by-wait"],
};
