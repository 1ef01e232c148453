/** A task that fails does not satisfy FIRST_COMPLETED. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ firstCompletedNeedsResult: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a task that fails does not satisfy FIRST_COMPLETED",
  breaks: ["wait.first-completed-by-exception"],
};
