/** Wait_for gives up after half of the timeout. */
import { waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  return yield* right(awaitable, timeout !== null && timeout > 0 ? timeout / 2 : timeout);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for gives up after half of the timeout",
  breaks: ["wait_for.timeout-not-early"],
  alsoAffects: ["wait_for/outer-cancel*"],
};
