/** Wait raises TimeoutError when its time is up. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ timeoutRaises: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait raises TimeoutError when its time is up",
  breaks: ["wait.timeout-raises-nothing", "wait.timeout"],
  alsoAffects: ["wait/*"],
};
