/** Wait returns the pending futures first and the done ones second. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ pairSwapped: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait returns the pending futures first and the done ones second",
  breaks: ["wait.returns-two-sets", "example.tips-wait-any"],
  alsoAffects: ["wait/*"],
};
