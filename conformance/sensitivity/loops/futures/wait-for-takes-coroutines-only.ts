/** wait_for insists on a coroutine. */
import { AsyncioTypeError, isFuture, Task, waitFor as reference } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor<T>(awaitable: Awaitable<T>, timeout: number | null): Coroutine<T> {
  if (isFuture(awaitable) && !(awaitable instanceof Task)) throw new AsyncioTypeError("a coroutine is required");
  return yield* reference(awaitable, timeout);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for refuses a future",
  breaks: ["future.accepted-by-wait-for"],
};
