/** Wait_for with a timeout of zero or less lets a coroutine make its first step. */
import { ensureFuture, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  if (timeout === null || timeout > 0) return yield* right(awaitable, timeout);
  const future = ensureFuture(awaitable);
  yield;
  return yield* right(future, timeout);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for with a timeout of zero or less lets a coroutine make its first step",
  breaks: ["wait_for.zero-runs-nothing", "wait_for.negative-runs-nothing"],
  alsoAffects: ["wait_for/*"],
};
