/** Wait_for takes a negative timeout for none. */
import { waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  return yield* right(awaitable, timeout !== null && timeout < 0 ? null : timeout);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for takes a negative timeout for none",
  breaks: ["wait_for.negative", "wait_for.negative-runs-nothing"],
  alsoAffects: ["wait_for/negative*"],
};
