/** Wait_for with a timeout of zero or less cancels a task and does not wait for its end. */
import { CancelledError, isFuture, TimeoutError, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  if (timeout !== null && timeout <= 0 && isFuture(awaitable) && !awaitable.done()) {
    awaitable.cancel();
    throw new TimeoutError().from(new CancelledError());
  }
  return yield* right(awaitable, timeout);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for with a timeout of zero or less cancels a task and does not wait for its end",
  breaks: ["wait_for.zero-cancels-task", "wait_for.negative-cancels-task"],
  alsoAffects: ["wait_for/zero", "wait_for/negative"],
};
