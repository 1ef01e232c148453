/** Gather wraps coroutines without asking the factory. */
import { gather as right, getEventLoop, isCoroutine, Task } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options?: GatherOptions): Future<unknown> {
  const tasks = new Map<unknown, Awaitable<unknown>>();
  const futures = awaitables.map((awaitable) => {
    if (!isCoroutine(awaitable)) return awaitable;
    const task = tasks.get(awaitable) ?? (new Task(awaitable, { loop: getEventLoop() }) as Awaitable<unknown>);
    tasks.set(awaitable, task);
    return task;
  });
  return right(futures, options);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather wraps coroutines without asking the factory",
  breaks: ["set_task_factory.used-by-gather"],
  alsoAffects: ["gather/*"],
};
