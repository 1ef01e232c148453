/** Wait_for gives None where the result counts as false. */
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import { waitFor as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor<T>(awaitable: Awaitable<T>, timeout: number | null): Coroutine<T | null> {
  const result = yield* reference(awaitable, timeout);
  return result ? result : null;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for gives None where the result counts as false",
  breaks: ["wait_for.result"],
};
