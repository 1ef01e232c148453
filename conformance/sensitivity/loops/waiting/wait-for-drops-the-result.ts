/** Wait_for gives None instead of the result. */
import { waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  yield* right(awaitable, timeout);
  return null;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for gives None instead of the result",
  breaks: ["wait_for.result", "wait_for.none", "wait_for.done-already", "wait_for.limits-the-time"],
  alsoAffects: ["wait_for/*"],
};
