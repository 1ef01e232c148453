/** Gather takes None for a future that has failed already. */
import { Future, sleep } from "../../../../reference/index.js";
import type { Awaitable, GatherOptions } from "../../../../reference/index.js";
import { gather as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options: GatherOptions = {}): Future<unknown> {
  return reference(
    awaitables.map((each) => (each instanceof Future && each.done() && !each.cancelled() && each.exception() !== null ? sleep(0) : each)),
    options,
  );
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather takes None for a future that has failed already",
  breaks: ["gather.done-arguments"],
  alsoAffects: ["*"],
};
