/** Cancelling the concurrent future fails the wrapping one with an ordinary exception. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { ConcurrentFuture, Future } from "../../../../reference/index.js";
import { wrapFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function wrapFuture<T>(future: Future<T> | ConcurrentFuture<T>, loop?: EventLoop): Future<T> {
  const wrapper = reference(future, loop);
  const cancel = wrapper.cancel.bind(wrapper);
  wrapper.cancel = (message) => {
    if (!future.cancelled() || wrapper.done()) return cancel(message);
    wrapper.setException(new RuntimeError("cancelled"));
    return true;
  };
  return wrapper;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancelling the concurrent future fails the wrapping one with an ordinary exception",
  breaks: ["wrap_future.cancel-outward"],
  alsoAffects: ["wrap_future/*"],
};
