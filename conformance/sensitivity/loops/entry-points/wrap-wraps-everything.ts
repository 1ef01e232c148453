/** Wrap_future shields a future of the loop as well. */
import { EventLoop, Future, shield } from "../../../../reference/index.js";
import type { ConcurrentFuture } from "../../../../reference/index.js";
import { wrapFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function wrapFuture<T>(future: Future<T> | ConcurrentFuture<T>, loop?: EventLoop): Future<T> {
  return future instanceof Future ? shield(future) : reference(future, loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wrap_future shields a future of the loop as well",
  breaks: ["wrap_future.asyncio-future-unchanged"],
  alsoAffects: ["wrap_future/*"],
};
