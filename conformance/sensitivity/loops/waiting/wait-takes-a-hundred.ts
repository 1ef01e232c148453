/** Wait looks at a hundred awaitables only. */
import { wait as right } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, WaitOptions, WaitResult } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* wait<T>(awaitables: Iterable<Awaitable<T>>, options?: WaitOptions): Coroutine<WaitResult<T>> {
  return yield* right([...awaitables].slice(0, 100), options);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait looks at a hundred awaitables only",
  breaks: ["wait.all-completed"],
  alsoAffects: ["wait/*"],
};
