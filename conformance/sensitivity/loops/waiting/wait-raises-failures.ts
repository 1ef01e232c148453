/** Wait raises the errors of the tasks. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ raisesFailures: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait raises the errors of the tasks",
  breaks: ["wait.raises-no-task-exception"],
  alsoAffects: ["*/*"],
};
