/** Wait_for raises a subclass of TimeoutError. */
import { TimeoutError, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  try {
    return yield* right(awaitable, timeout);
  } catch (error) {
    if (error instanceof TimeoutError) throw new WaitedTooLong().from((error as Error).cause);
    throw error;
  }
}

class WaitedTooLong extends TimeoutError {}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for raises a subclass of TimeoutError",
  breaks: ["wait_for.timeout-builtin"],
};
