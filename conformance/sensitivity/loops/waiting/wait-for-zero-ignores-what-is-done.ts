/** Wait_for with a timeout of zero or less raises TimeoutError even for a future that is done. */
import { isFuture, TimeoutError, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  if (timeout !== null && timeout <= 0 && isFuture(awaitable) && awaitable.done()) throw new TimeoutError();
  return yield* right(awaitable, timeout);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for with a timeout of zero or less raises TimeoutError even for a future that is done",
  breaks: ["wait_for.zero-done", "wait_for.negative-done", "wait_for.zero-failed"],
};
