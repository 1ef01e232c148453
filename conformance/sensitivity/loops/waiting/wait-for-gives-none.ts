/** Wait_for returns None. */
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import { waitFor as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor<T>(awaitable: Awaitable<T>, timeout: number | null): Coroutine<T | null> {
  yield* reference(awaitable, timeout);
  return null;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for returns None",
  breaks: ["example.tips-wait-for"],
  alsoAffects: ["*"],
};
