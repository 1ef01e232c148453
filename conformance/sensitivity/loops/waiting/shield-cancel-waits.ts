/** Cancel of a shield makes it done only in the next iteration. */
import { ensureFuture, Future, shield as right } from "../../../../reference/index.js";
import type { Awaitable } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Slow extends Future<unknown> {
  override cancel(message?: unknown): boolean {
    if (this.done()) return false;
    this.getLoop().callSoon(() => void super.cancel(message));
    return true;
  }
}

export function shield(awaitable: Awaitable<unknown>): Future<unknown> {
  const inner = ensureFuture(awaitable);
  if (inner.done()) return inner;
  const outer = new Slow({ loop: inner.getLoop() });
  const shielded = right(inner);
  shielded.addDoneCallback(() => {
    if (outer.done()) return void (shielded.cancelled() || shielded.exception());
    if (shielded.cancelled()) outer.cancel();
    else if (shielded.exception() !== null) outer.rejectWith(shielded.exception());
    else outer.setResult(shielded.result());
  });
  return outer;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancel of a shield makes it done only in the next iteration",
  breaks: ["shield.outer-cancel-at-once"],
  alsoAffects: ["shield/*"],
};
