/** Wait_for takes None for a timeout of zero. */
import { waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  return yield* right(awaitable, timeout ?? 0);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for takes None for a timeout of zero",
  breaks: ["wait_for.none", "wait_for.none-exception"],
  alsoAffects: ["wait_for/*"],
};
