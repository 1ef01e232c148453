/** Shield runs a coroutine up to its first await before it returns. */
import { isCoroutine, shield as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function shield(awaitable: Awaitable<unknown>): Future<unknown> {
  return right(isCoroutine(awaitable) ? resume(awaitable, awaitable.next()) : awaitable);
}

function* resume(coroutine: Coroutine<unknown>, first: IteratorResult<unknown, unknown>): Coroutine<unknown> {
  if (first.done === true) return first.value;
  yield first.value;
  return yield* coroutine;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "shield runs a coroutine up to its first await before it returns",
  breaks: ["shield.not-at-once"],
  alsoAffects: ["shield/*", "wait_for/*"],
};
