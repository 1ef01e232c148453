/** Wait with a timeout always waits until the timeout has passed. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ timeoutIsServedOut: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait with a timeout always waits until the timeout has passed",
  breaks: ["wait.timeout-not-reached"],
  alsoAffects: ["wait/*"],
};
