/** The timeout of a wait that is over stops the loop when its time comes. */
import { getRunningLoop } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, WaitOptions, WaitResult } from "../../../../reference/index.js";
import { wait as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* wait<T>(awaitables: Iterable<Awaitable<T>>, options: WaitOptions = {}): Coroutine<WaitResult<T>> {
  const loop = getRunningLoop();
  if (typeof options.timeout === "number") loop.callLater(options.timeout, () => loop.stop());
  return yield* reference<T>(awaitables, options);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the timeout of a wait that is over stops the loop when its time comes",
  breaks: ["wait.timeout-not-reached"],
  alsoAffects: ["*"],
};
