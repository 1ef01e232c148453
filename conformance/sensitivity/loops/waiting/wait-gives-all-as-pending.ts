/** What wait returns as pending has the futures that are done in it, too. */
import type { Awaitable, Coroutine, WaitOptions, WaitResult } from "../../../../reference/index.js";
import { wait as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* wait<T>(awaitables: Iterable<Awaitable<T>>, options: WaitOptions = {}): Coroutine<WaitResult<T>> {
  const { done, pending } = yield* reference<T>(awaitables, options);
  const all = new Set([...done, ...pending]);
  return Object.assign([done, all] as const, { done, pending: all });
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "what wait returns as pending has the futures that are done in it, too",
  breaks: ["wait.all-completed-pending-empty", "wait.accepts-list", "wait.accepts-tuple", "example.tips-wait-all"],
  alsoAffects: ["*"],
};
