/** Wait for FIRST_COMPLETED does not notice futures that are done already. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ ignoresWhatIsDone: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait for FIRST_COMPLETED does not notice futures that are done already",
  breaks: ["wait.first-completed-already-done"],
  alsoAffects: ["wait/*", "*/*"],
};
