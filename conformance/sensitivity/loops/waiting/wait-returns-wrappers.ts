/** Wait returns tasks of its own instead of the futures that were passed. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ wrapsFutures: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait returns tasks of its own instead of the futures that were passed",
  breaks: ["wait.same-objects"],
  alsoAffects: ["wait/*", "*/*"],
};
