/** Wait_for waits for the whole timeout, even if its awaitable ends earlier. */
import { getRunningLoop, sleep, waitFor as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* waitFor(awaitable: Awaitable<unknown>, timeout: number | null): Coroutine<unknown> {
  if (timeout === null || timeout <= 0) return yield* right(awaitable, timeout);
  const begin = getRunningLoop().time();
  const value = yield* right(awaitable, timeout);
  yield* sleep(begin + timeout - getRunningLoop().time());
  return value;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for waits for the whole timeout, even if its awaitable ends earlier",
  breaks: ["wait_for.no-waste"],
  alsoAffects: ["wait_for/*", "example*", "examples/*"],
};
