/** Cancelling a task that awaits wait cancels what it waits for. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ cancelReachesTasks: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancelling a task that awaits wait cancels what it waits for",
  breaks: ["wait.cancel-spares-tasks"],
  alsoAffects: ["wait/cancel*"],
};
