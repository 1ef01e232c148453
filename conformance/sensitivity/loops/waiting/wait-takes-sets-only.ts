/** Wait raises TypeError for what is no set. */
import { AsyncioTypeError } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, WaitOptions, WaitResult } from "../../../../reference/index.js";
import { wait as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* wait<T>(awaitables: Iterable<Awaitable<T>>, options: WaitOptions = {}): Coroutine<WaitResult<T>> {
  if (!(awaitables instanceof Set)) throw new AsyncioTypeError("a set is required");
  return yield* reference<T>(awaitables as Set<Awaitable<T>>, options);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait raises TypeError for what is no set",
  breaks: ["wait.accepts-list", "wait.accepts-tuple", "wait.all-completed-pending-empty", "example.tips-wait-all"],
  alsoAffects: ["*"],
};
