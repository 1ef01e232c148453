/** Gather of nothing gives None. */
import { gather as right, getEventLoop } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options?: GatherOptions): Future<unknown> {
  if (awaitables.length > 0) return right(awaitables, options);
  const empty = getEventLoop().createFuture<unknown>();
  empty.setResult(null);
  return empty;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather of nothing gives None",
  breaks: ["gather.empty"],
  alsoAffects: ["gather/empty*"],
};
