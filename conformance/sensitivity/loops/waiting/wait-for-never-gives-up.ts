/** Wait_for ignores its timeout. */
import { waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  return yield* right(awaitable, timeout !== null && timeout > 0 ? null : timeout);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for ignores its timeout",
  breaks: ["wait_for.limits-the-time", "wait_for.timeout-error"],
  alsoAffects: ["wait_for/*", "shield/*"],
};
