/** Shield gives None instead of the result. */
import { ensureFuture, shield as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function shield(awaitable: Awaitable<unknown>): Future<unknown> {
  const inner = ensureFuture(awaitable);
  const outer = right(inner);
  return outer === inner ? inner : right(silence(outer));
}

function* silence(outer: Future): Coroutine<unknown> {
  yield* outer;
  return null;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "shield gives None instead of the result",
  breaks: ["shield.result"],
  alsoAffects: ["shield/*", "wait_for/*"],
};
