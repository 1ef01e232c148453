/** Ensure_future of a task is another task. */
import { ensureFuture as right, Task } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture(awaitable: Awaitable<unknown>, loop?: EventLoop): Future<unknown> {
  return awaitable instanceof Task ? awaitable.getLoop().createTask(waitFor(awaitable)) : right(awaitable, loop);
}

function* waitFor(future: Future): Coroutine<unknown> {
  return yield* future;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future of a task is another task",
  breaks: ["ensure_future.task-unchanged", "ensure_future.same-loop"],
  alsoAffects: ["ensure_future/*", "set_task_factory/used-by-ensure-future"],
};
