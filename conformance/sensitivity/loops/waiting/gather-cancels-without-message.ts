/** A gathering keeps the message of cancel to itself. */
import { gather as right } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options?: GatherOptions): Future<unknown> {
  const outer: Future<unknown> = right(awaitables, options);
  const cancel = outer.cancel.bind(outer);
  outer.cancel = () => cancel();
  return outer;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the message of cancel does not reach the arguments of a gathering",
  breaks: ["gather.cancel-message"],
};
