/** Wait_for without an end to the waiting runs a coroutine in a task of its own. */
import { ensureFuture, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  return yield* right(timeout === null ? ensureFuture(awaitable) : awaitable, timeout);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for with a timeout of None runs a coroutine in a task of its own",
  breaks: ["wait_for.none-same-task"],
};
