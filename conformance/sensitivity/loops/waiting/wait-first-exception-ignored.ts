/** Wait for FIRST_EXCEPTION waits for all although one has failed. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ firstExceptionIgnored: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait for FIRST_EXCEPTION waits for all although one has failed",
  breaks: ["wait.first-exception"],
  alsoAffects: ["wait/first-exception*"],
};
