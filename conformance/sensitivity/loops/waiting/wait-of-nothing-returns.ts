/** Wait of nothing returns two empty sets. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ emptyReturns: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait of nothing returns two empty sets",
  breaks: ["wait.empty"],
};
