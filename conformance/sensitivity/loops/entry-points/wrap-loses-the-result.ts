/** The result of a wrapped future is None. */
import { EventLoop } from "../../../../reference/index.js";
import type { ConcurrentFuture, Future } from "../../../../reference/index.js";
import { wrapFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function wrapFuture<T>(future: Future<T> | ConcurrentFuture<T>, loop?: EventLoop): Future<T> {
  const wrapper = reference(future, loop);
  if (wrapper === future) return wrapper;
  const complete = wrapper.setResult.bind(wrapper);
  wrapper.setResult = () => complete(null as T);
  return wrapper;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the result of a wrapped future is None",
  breaks: ["wrap_future.result", "wrap_future.already-done", "wrap_future.not-at-once"],
  alsoAffects: ["wrap_future/*"],
};
