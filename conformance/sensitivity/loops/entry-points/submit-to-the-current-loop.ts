/** Run_coroutine_threadsafe runs the coroutine on the current loop, whatever loop is given. */
import { EventLoop, getEventLoop } from "../../../../reference/index.js";
import type { ConcurrentFuture, Coroutine } from "../../../../reference/index.js";
import { runCoroutineThreadsafe as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function runCoroutineThreadsafe<T>(coroutine: Coroutine<T>, loop: EventLoop): ConcurrentFuture<T> {
  return reference(coroutine, getEventLoop() ?? loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run_coroutine_threadsafe runs the coroutine on the current loop, whatever loop is given",
  breaks: ["run_coroutine_threadsafe.from-another-thread"],
  alsoAffects: ["run_coroutine_threadsafe/*"],
};
