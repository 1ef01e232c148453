/** Wait looks at its futures first, and finds none left where they come from an iterator. */
import { isCoroutine, isFuture, wait as right } from "../../../../reference/index.js";
import type { Coroutine, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* wait(awaitables: Iterable<Future>, options?: object): Coroutine<unknown> {
  if (!isCoroutine(awaitables) && !isFuture(awaitables)) Array.from(awaitables);
  return yield* right(awaitables, options);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait goes through its futures twice",
  breaks: ["wait.accepts-iterator"],
  alsoAffects: [],
};
