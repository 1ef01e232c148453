/** Wait cancels what it returns as pending. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ pendingIsCancelled: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait cancels what it returns as pending",
  breaks: ["wait.first-completed-others-run", "wait.first-exception-others-run", "wait.timeout-cancels-nothing"],
  alsoAffects: ["wait/*"],
};
