/** Wait cancels what is pending when its time is up. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ timeoutCancels: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait cancels what is pending when its time is up",
  breaks: ["wait.timeout-cancels-nothing"],
  alsoAffects: ["wait/*"],
};
