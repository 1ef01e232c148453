/** Shield gives None when what is inside fails. */
import { CancelledError, ensureFuture, shield as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function shield(awaitable: Awaitable<unknown>): Future<unknown> {
  const inner = ensureFuture(awaitable);
  return right(heal(inner));
}

function* heal(inner: Future): Coroutine<unknown> {
  try {
    return yield* right(inner);
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    return null;
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "shield gives None when what is inside fails",
  breaks: ["shield.exception"],
  alsoAffects: ["shield/*"],
};
