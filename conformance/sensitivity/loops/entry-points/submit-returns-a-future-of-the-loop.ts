/** Run_coroutine_threadsafe returns a future of the loop. */
import { ensureFuture, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function runCoroutineThreadsafe<T>(coroutine: Coroutine<T>, loop: EventLoop): Future<T> {
  return ensureFuture(coroutine, loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "run_coroutine_threadsafe returns a future of the loop",
  breaks: ["run_coroutine_threadsafe.concurrent-future"],
  alsoAffects: ["run_coroutine_threadsafe/*"],
};
