/** Cancel of what run_coroutine_threadsafe returns does nothing and returns None. */
import { EventLoop } from "../../../../reference/index.js";
import type { ConcurrentFuture, Coroutine } from "../../../../reference/index.js";
import { runCoroutineThreadsafe as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function runCoroutineThreadsafe<T>(coroutine: Coroutine<T>, loop: EventLoop): ConcurrentFuture<T> {
  const future = reference(coroutine, loop);
  future.cancel = () => null as never;
  return future;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "cancel of what run_coroutine_threadsafe returns does nothing and returns None",
  breaks: ["run_coroutine_threadsafe.cancel-returns-true"],
  alsoAffects: ["run_coroutine_threadsafe/*"],
};
