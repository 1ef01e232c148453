/** Gather returns a coroutine, which schedules the arguments only when it is awaited. */
import { gather as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, GatherOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* gather(awaitables: readonly Awaitable<unknown>[], options?: GatherOptions): Coroutine<unknown> {
  return yield* right(awaitables, options);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather returns a coroutine, which schedules the arguments only when it is awaited",
  breaks: ["gather.returns-a-future", "gather.schedules-at-once"],
  alsoAffects: ["gather/*", "wait*/*", "shield/*", "isfuture/*", "all_tasks/*", "ensure_future/*", "create_task/*", "set_task_factory/*", "coroutine/*", "task*", "task*/*", "await*", "example*", "current_task/*"],
};
