/** Wait_for with a timeout of zero or less raises TimeoutError without cancelling. */
import { CancelledError, isFuture, TimeoutError, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  if (timeout !== null && timeout <= 0 && isFuture(awaitable) && !awaitable.done()) throw new TimeoutError().from(new CancelledError());
  return yield* right(awaitable, timeout);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for with a timeout of zero or less raises TimeoutError without cancelling",
  breaks: ["wait_for.zero-cancels-future", "wait_for.zero-cancels-task", "wait_for.negative-cancels-future", "wait_for.negative-cancels-task"],
  alsoAffects: ["wait_for/zero", "wait_for/negative"],
};
