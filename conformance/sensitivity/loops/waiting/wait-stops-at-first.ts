/** Wait returns when the first future is done, whatever the condition. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ stopsAtFirst: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait returns when the first future is done, whatever the condition",
  breaks: ["wait.all-completed", "wait.default-all-completed", "wait.first-exception-none"],
  alsoAffects: ["*"],
};
