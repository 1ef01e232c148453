/** Wait whose time is up returns every future as pending. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ timeoutForgetsDone: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait whose time is up returns every future as pending",
  breaks: ["wait.timeout-sets"],
  alsoAffects: ["wait/*"],
};
