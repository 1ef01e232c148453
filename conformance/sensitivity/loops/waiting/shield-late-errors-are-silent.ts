/** The error of what is inside is dropped when the shield was cancelled before. */
import { ensureFuture, shield as right } from "../../../../reference/index.js";
import type { Awaitable, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function shield(awaitable: Awaitable<unknown>): Future<unknown> {
  const inner = ensureFuture(awaitable);
  const outer = right(inner);
  inner.addDoneCallback(() => void (inner.cancelled() || (outer.cancelled() && inner.exception())));
  return outer;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the error of what is inside is dropped when the shield was cancelled before",
  breaks: ["shield.late-exception"],
};
