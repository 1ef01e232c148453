/** Wait gives up after half of its timeout. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ timeoutIsHalved: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait gives up after half of its timeout",
  breaks: ["wait.timeout"],
};
