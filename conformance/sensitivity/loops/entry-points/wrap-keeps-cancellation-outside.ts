/** Cancelling the wrapping future does not cancel the concurrent one. */
import { EventLoop, shield } from "../../../../reference/index.js";
import type { ConcurrentFuture, Future } from "../../../../reference/index.js";
import { wrapFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function wrapFuture<T>(future: Future<T> | ConcurrentFuture<T>, loop?: EventLoop): Future<T> {
  const wrapper = reference(future, loop);
  return wrapper === future ? wrapper : shield(wrapper);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancelling the wrapping future does not cancel the concurrent one",
  breaks: ["wrap_future.cancel-inward"],
  alsoAffects: ["wrap_future/*"],
};
