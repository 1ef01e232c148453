/** Gather starts the coroutines in reverse order. */
import { ensureFuture } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import { gather as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options: GatherOptions = {}): Future<unknown> {
  const started = [...awaitables].reverse().map((awaitable) => ensureFuture(awaitable));
  return reference(started.reverse(), options);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather starts the coroutines in reverse order",
  breaks: ["gather.start-order"],
  alsoAffects: ["*"],
};
