/** A task that ensure_future makes in a coroutine begins only when the caller is done. */
import { ensureFuture as right, getEventLoop, isFuture, sleep } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture(awaitable: Awaitable<unknown>, loop?: EventLoop): Future<unknown> {
  const target = loop ?? (isFuture(awaitable) ? awaitable.getLoop() : getEventLoop());
  const caller = target.currentTask();
  if (caller === null || isFuture(awaitable)) return right(awaitable, loop);
  return right(after(caller, awaitable), loop);
}

function* after(caller: Future, awaitable: Awaitable<unknown>): Coroutine<unknown> {
  while (!caller.done()) yield* sleep(0.001);
  return yield* awaitable;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a task that ensure_future makes in a coroutine begins only when the caller is done",
  breaks: ["ensure_future.runs-in-background", "ensure_future.schedules"],
  alsoAffects: ["*"],
};
