/** A cancelled wait_for ends before its awaitable has cleaned up. */
import { waitForWith } from "./own-wait-for.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const waitFor = waitForWith({ outerCancelLeavesAtOnce: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a cancelled wait_for ends before its awaitable has cleaned up",
  breaks: ["wait_for.outer-cancel-waits", "wait_for.same-task"],
  alsoAffects: ["wait_for/*"],
};
