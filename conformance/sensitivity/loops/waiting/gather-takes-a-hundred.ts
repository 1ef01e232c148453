/** Gather looks at a hundred arguments only. */
import { gather as right } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options?: GatherOptions): Future<unknown> {
  return right(awaitables.slice(0, 100), options);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather looks at a hundred arguments only",
  breaks: ["gather.results-in-order"],
};
