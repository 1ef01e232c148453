/** Wait_for raises TimeoutError before its awaitable has cleaned up. */
import { waitForWith } from "./own-wait-for.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const waitFor = waitForWith({ leavesAtOnce: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for raises TimeoutError before its awaitable has cleaned up",
  breaks: ["wait_for.timeout-waits-for-cleanup", "wait_for.same-task"],
  alsoAffects: ["wait_for/*", "shield/*"],
};
