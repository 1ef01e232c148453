/** What a task factory raises does not reach the future of run_coroutine_threadsafe. */
import { EventLoop } from "../../../../reference/index.js";
import type { ConcurrentFuture, Coroutine } from "../../../../reference/index.js";
import { runCoroutineThreadsafe as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function runCoroutineThreadsafe<T>(coroutine: Coroutine<T>, loop: EventLoop): ConcurrentFuture<T> {
  const future = reference(coroutine, loop);
  const fail = future.setException.bind(future);
  future.setException = (error) => (loop.getTaskFactory() === null ? fail(error) : future.setResult(null as T));
  return future;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "what a task factory raises does not reach the future of run_coroutine_threadsafe",
  breaks: ["run_coroutine_threadsafe.factory-failure"],
  alsoAffects: ["run_coroutine_threadsafe/*"],
};
