/** Wait_for runs a coroutine in a task of its own. */
import { ensureFuture, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  return yield* right(ensureFuture(awaitable), timeout);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for runs a coroutine in a task of its own",
  breaks: ["wait_for.same-task"],
  alsoAffects: ["wait_for/zero-runs-nothing", "wait_for/negative-runs-nothing"],
};
