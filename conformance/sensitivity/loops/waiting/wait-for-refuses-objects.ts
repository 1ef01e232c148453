/** Wait_for accepts coroutines and futures only. */
import { AsyncioTypeError, isCoroutine, isFuture, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  if (!isCoroutine(awaitable) && !isFuture(awaitable)) throw new AsyncioTypeError("wait_for takes a coroutine or a future");
  return yield* right(awaitable, timeout);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for accepts coroutines and futures only",
  breaks: ["wait_for.awaitable"],
};
