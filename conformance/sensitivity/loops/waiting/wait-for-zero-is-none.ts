/** Wait_for takes a timeout of zero for none. */
import { waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  return yield* right(awaitable, timeout === 0 ? null : timeout);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for takes a timeout of zero for none",
  breaks: ["wait_for.zero", "wait_for.zero-runs-nothing", "wait_for.zero-cancels-future"],
  alsoAffects: ["wait_for/*"],
};
