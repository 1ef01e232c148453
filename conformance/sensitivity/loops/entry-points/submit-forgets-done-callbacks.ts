/** A done callback of what run_coroutine_threadsafe returns is called with nothing. */
import { EventLoop } from "../../../../reference/index.js";
import type { ConcurrentFuture, Coroutine } from "../../../../reference/index.js";
import { runCoroutineThreadsafe as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { isOfTheProgram } from "../../of-the-program.js";

export function runCoroutineThreadsafe<T>(coroutine: Coroutine<T>, loop: EventLoop): ConcurrentFuture<T> {
  const future = reference(coroutine, loop);
  const add = future.addDoneCallback.bind(future);
  future.addDoneCallback = (callback) => add(isOfTheProgram(callback) ? () => (callback as () => unknown)() : callback);
  return future;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a done callback of what run_coroutine_threadsafe returns is called with nothing",
  breaks: ["run_coroutine_threadsafe.done-callback"],
  alsoAffects: ["run_coroutine_threadsafe/*"],
};
