/** A task that is cancelled does not satisfy FIRST_COMPLETED. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ firstCompletedIgnoresCancel: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a task that is cancelled does not satisfy FIRST_COMPLETED",
  breaks: ["wait.first-completed-by-cancel"],
};
