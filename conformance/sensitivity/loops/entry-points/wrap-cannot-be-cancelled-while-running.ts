/** The wrapping future of a function that runs cannot be cancelled. */
import { ConcurrentFuture, EventLoop } from "../../../../reference/index.js";
import type { Future } from "../../../../reference/index.js";
import { wrapFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function wrapFuture<T>(future: Future<T> | ConcurrentFuture<T>, loop?: EventLoop): Future<T> {
  const wrapper = reference(future, loop);
  const cancel = wrapper.cancel.bind(wrapper);
  wrapper.cancel = (message) => (future instanceof ConcurrentFuture && future.running() ? false : cancel(message));
  return wrapper;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the wrapping future of a function that runs cannot be cancelled",
  breaks: ["wrap_future.cancel-running"],
  alsoAffects: ["wrap_future/*"],
};
