/** Wait raises a CancelledError of its own, without the message of cancel. */
import { CancelledError, wait as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, WaitOptions, WaitResult } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* wait<T>(awaitables: Iterable<Awaitable<T>>, options?: WaitOptions): Coroutine<WaitResult<T>> {
  try {
    return yield* right(awaitables, options);
  } catch (error) {
    throw error instanceof CancelledError ? new CancelledError() : error;
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait raises a CancelledError without the message of cancel",
  breaks: ["task.cancel.message"],
};
