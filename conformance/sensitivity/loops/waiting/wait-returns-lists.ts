/** Wait returns two lists. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ lists: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait returns two lists",
  breaks: ["wait.returns-two-sets"],
  alsoAffects: ["wait/*"],
};
