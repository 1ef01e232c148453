/**
 * A future that ends as another one does, through a function that may falsify the end. Cancelling it cancels the other.
 */
import type { EventLoop, Future } from "../../../../reference/index.js";

export type Finish = <T>(outer: Future<T>, inner: Future<T>) => void;

export function relay<T>(loop: EventLoop, inner: Future<T>, finish: Finish): Future<T> {
  const outer = loop.createFuture<T>();
  outer.addDoneCallback(() => {
    if (outer.cancelled()) inner.cancel();
  });
  inner.addDoneCallback(() => {
    if (!outer.done()) finish(outer, inner);
  });
  return outer;
}

/** The truthful end. */
export function copyEnd<T>(outer: Future<T>, inner: Future<T>): void {
  if (inner.cancelled()) {
    outer.cancel();
    return;
  }
  const error = inner.exception();
  if (error === null) outer.setResult(inner.result());
  else outer.setException(error);
}
