/** Shield returns its argument as a future, unprotected. */
import { ensureFuture } from "../../../../reference/index.js";
import type { Awaitable, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const shield = (awaitable: Awaitable<unknown>): Future<unknown> => ensureFuture(awaitable);

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "shield returns its argument as a future, unprotected",
  breaks: ["shield.within-wait-for", "shield.outer-cancel-spares-inner", "shield.pending-inner-not-same", "shield.awaiting-task-cancelled-spares-inner"],
  alsoAffects: ["shield/*"],
};
