/** The shield ends with None when what is inside is cancelled. */
import { ensureFuture } from "../../../../reference/index.js";
import type { Awaitable, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function shield(awaitable: Awaitable<unknown>): Future<unknown> {
  const inner = ensureFuture(awaitable);
  if (inner.done()) return inner;
  const outer = inner.getLoop().createFuture<unknown>();
  inner.addDoneCallback(() => {
    if (outer.done()) return void (inner.cancelled() || inner.exception());
    if (inner.cancelled()) outer.setResult(null);
    else if (inner.exception() !== null) outer.rejectWith(inner.exception());
    else outer.setResult(inner.result());
  });
  return outer;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the shield ends with None when what is inside is cancelled",
  breaks: ["shield.inner-cancelled"],
  alsoAffects: ["shield/late-exception"],
};
