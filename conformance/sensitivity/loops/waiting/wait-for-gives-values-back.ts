/** Wait_for of what cannot be awaited gives that back. */
import { isCoroutine, isFuture, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  if (!isCoroutine(awaitable) && !isFuture(awaitable) && (awaitable === null || typeof awaitable !== "object" || !(Symbol.iterator in awaitable))) return awaitable;
  return yield* right(awaitable, timeout);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for of what cannot be awaited gives that back",
  breaks: ["wait_for.type-error"],
};
