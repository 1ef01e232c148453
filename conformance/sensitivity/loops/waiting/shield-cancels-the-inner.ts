/** Cancel of a shield cancels what is inside. */
import { ensureFuture, shield as right } from "../../../../reference/index.js";
import type { Awaitable, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function shield(awaitable: Awaitable<unknown>): Future<unknown> {
  const inner = ensureFuture(awaitable);
  const outer = right(inner);
  if (outer !== inner) outer.addDoneCallback(() => void (outer.cancelled() && inner.cancel()));
  return outer;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancel of a shield cancels what is inside",
  breaks: ["shield.outer-cancel-spares-inner", "shield.awaiting-task-cancelled-spares-inner", "shield.inner-completes"],
  alsoAffects: ["shield/*"],
};
