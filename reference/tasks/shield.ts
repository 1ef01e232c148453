/**
 * Protection from cancellation.
 *
 * The caller waits for an outer future that copies the end of the inner one. Cancelling the caller cancels the outer future only; the inner
 * goes on. In the other direction nothing is held back: if the inner one is cancelled, so is the outer.
 *
 * Source: de facto behaviour of asyncio's shield.
 */
import { Future } from "../futures/future.js";
import type { Awaitable } from "./awaitable.js";
import { ensureFuture } from "./ensure-future.js";

/**
 * A future that ends as the awaitable does, but whose cancellation does not reach it.
 * @returns the inner future itself if it is done already.
 */
export function shield<T>(awaitable: Awaitable<T>): Future<T> {
  const inner = ensureFuture(awaitable);
  if (inner.done()) return inner;
  const outer = inner.getLoop().createFuture<T>();
  const innerDone = (): void => {
    if (outer.cancelled()) {
      if (!inner.cancelled()) inner.exception(); // nobody waits for its error any more
    } else if (inner.cancelled()) {
      outer.cancel();
    } else {
      const error = inner.exception();
      if (error === null) outer.setResult(inner.result());
      else outer.rejectWith(error);
    }
  };
  inner.addDoneCallback(innerDone);
  outer.addDoneCallback(() => {
    if (!inner.done()) inner.removeDoneCallback(innerDone);
  });
  return outer;
}
