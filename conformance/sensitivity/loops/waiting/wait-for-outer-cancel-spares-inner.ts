/** Cancelling the caller of wait_for leaves the awaitable running. */
import { waitForWith } from "./own-wait-for.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const waitFor = waitForWith({ outerCancelSparesInner: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancelling the caller of wait_for leaves the awaitable running",
  breaks: ["wait_for.outer-cancel-cancels-inner", "wait_for.outer-cancel-waits", "wait_for.same-task"],
  alsoAffects: ["wait_for/*"],
};
