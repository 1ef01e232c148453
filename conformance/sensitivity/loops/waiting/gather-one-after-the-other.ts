/** Gather starts an argument only when the one before it has ended. */
import { ensureFuture, gather as right, isFuture } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, Future, GatherOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

/** The first argument of each call runs; the others wait for the one before them. */
export function gather(awaitables: readonly Awaitable<unknown>[], options?: GatherOptions): Future<unknown> {
  let before: Future | undefined;
  const chained = awaitables.map((awaitable) => {
    if (before === undefined || isFuture(awaitable)) return (before = ensureFuture(awaitable));
    const previous = before;
    return (before = ensureFuture(after(previous, awaitable)));
  });
  return right(chained, options);
}

function* after(previous: Future, awaitable: Awaitable<unknown>): Coroutine<unknown> {
  while (!previous.done()) yield;
  return yield* awaitable;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather starts an argument only when the one before it has ended",
  breaks: ["gather.concurrent"],
  alsoAffects: ["gather/*", "set_task_factory/used-by-gather", "all_tasks/*"],
};
