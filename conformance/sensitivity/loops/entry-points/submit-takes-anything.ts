/** Run_coroutine_threadsafe takes anything that ensure_future takes, and gives it back if that refuses. */
import { EventLoop, isCoroutine } from "../../../../reference/index.js";
import type { ConcurrentFuture, Coroutine } from "../../../../reference/index.js";
import { runCoroutineThreadsafe as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function runCoroutineThreadsafe<T>(coroutine: Coroutine<T>, loop: EventLoop): ConcurrentFuture<T> {
  if (isCoroutine(coroutine)) return reference(coroutine, loop);
  return coroutine as never;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run_coroutine_threadsafe takes anything that ensure_future takes, and gives it back if that refuses",
  breaks: ["run_coroutine_threadsafe.type-error", "run_coroutine_threadsafe.refuses-future"],
  alsoAffects: ["run_coroutine_threadsafe/*"],
};
