/** A task that is cancelled while it awaits wait sees it return. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ cancelReturns: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a task that is cancelled while it awaits wait sees it return",
  breaks: ["wait.cancel-raises"],
  alsoAffects: ["wait/cancel*"],
};
