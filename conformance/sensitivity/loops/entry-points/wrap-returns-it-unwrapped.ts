/** Wrap_future returns what it is given. */
import { EventLoop } from "../../../../reference/index.js";
import type { ConcurrentFuture, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function wrapFuture<T>(future: Future<T> | ConcurrentFuture<T>, loop?: EventLoop): Future<T> {
  void loop;
  return future as Future<T>;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wrap_future returns what it is given",
  breaks: ["wrap_future.returns-a-future", "wrap_future.not-at-once", "wrap_future.cancel-running", "wrap_future.running-loop"],
  alsoAffects: ["wrap_future/*"],
};
