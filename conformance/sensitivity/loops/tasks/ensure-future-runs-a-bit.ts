/** Ensure_future runs a coroutine up to its first await before it returns. */
import { ensureFuture as right, isCoroutine } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture(awaitable: Awaitable<unknown>, loop?: EventLoop): Future<unknown> {
  if (!isCoroutine(awaitable)) return right(awaitable, loop);
  const first = awaitable.next();
  return right(resume(awaitable, first), loop);
}

function* resume(coroutine: Coroutine<unknown>, first: IteratorResult<unknown, unknown>): Coroutine<unknown> {
  if (first.done === true) return first.value;
  yield first.value;
  return yield* coroutine;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future runs a coroutine up to its first await before it returns",
  breaks: ["ensure_future.not-at-once"],
  alsoAffects: ["*"],
};
