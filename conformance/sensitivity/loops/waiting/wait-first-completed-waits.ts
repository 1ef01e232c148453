/** Wait for FIRST_COMPLETED waits for all. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ firstCompletedWaitsForAll: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait for FIRST_COMPLETED waits for all",
  breaks: ["wait.first-completed", "wait.first-completed-others-run"],
  alsoAffects: ["wait/*"],
};
