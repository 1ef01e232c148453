/** Wait for ALL_COMPLETED returns when a task fails. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ allCompletedEndsWithFailure: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait for ALL_COMPLETED returns when a task fails",
  breaks: ["wait.all-completed-despite-exception"],
  alsoAffects: ["wait/*", "*/*"],
};
