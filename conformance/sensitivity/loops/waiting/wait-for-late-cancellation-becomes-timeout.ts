/** Wait_for raises TimeoutError when the time is up before the awaitable has ended that the caller's cancellation has cancelled. */
import { waitForWith } from "./own-wait-for.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const waitFor = waitForWith({ lateCancellationBecomesTimeout: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for raises TimeoutError when the time is up before the awaitable has ended that the caller's cancellation has cancelled",
  breaks: ["wait_for.outer-cancel-no-timeout-error", "wait_for.same-task"],
  alsoAffects: ["wait_for/*"],
};
