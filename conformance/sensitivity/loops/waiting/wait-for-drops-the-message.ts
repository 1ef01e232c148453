/** Wait_for raises a CancelledError of its own, without the message of cancel. */
import { CancelledError, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  try {
    return yield* right(awaitable, timeout);
  } catch (error) {
    throw error instanceof CancelledError ? new CancelledError() : error;
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for raises a CancelledError without the message of cancel",
  breaks: ["task.cancel.message"],
};
