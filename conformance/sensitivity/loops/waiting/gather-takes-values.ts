/** Gather takes what cannot be awaited for a result. */
import { sleep } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import { gather as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options: GatherOptions = {}): Future<unknown> {
  return reference(
    awaitables.map((each) => (Array.isArray(each) || typeof each !== "object" || each === null || !(Symbol.iterator in each) ? sleep(0, each) : each)),
    options,
  );
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather takes what cannot be awaited for a result",
  breaks: ["gather.type-error", "gather.list-argument"],
  alsoAffects: ["*"],
};
