/** Ensure_future of a future is a task that waits for it. */
import { ensureFuture as right, isFuture, Task } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture(awaitable: Awaitable<unknown>, loop?: EventLoop): Future<unknown> {
  return isFuture(awaitable) && !(awaitable instanceof Task) ? (loop ?? awaitable.getLoop()).createTask(waitFor(awaitable)) : right(awaitable, loop);
}

function* waitFor(future: Future): Coroutine<unknown> {
  return yield* future;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future of a future is a task that waits for it",
  breaks: ["ensure_future.future-unchanged", "ensure_future.same-loop"],
  alsoAffects: ["ensure_future/*"],
};
