/** A gathering that was cancelled once passes no further cancel on. */
import { gather as right } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options?: GatherOptions): Future<unknown> {
  const outer: Future<unknown> = right(awaitables, options);
  const cancel = outer.cancel.bind(outer);
  let wasCancelled = false;
  outer.cancel = (message) => {
    if (wasCancelled) return !outer.done();
    return (wasCancelled = cancel(message));
  };
  return outer;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the second cancel of a gathering does not reach its arguments",
  breaks: ["gather.cancel-cancels-children"],
};
