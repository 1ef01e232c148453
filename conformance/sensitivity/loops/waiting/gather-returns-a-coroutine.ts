/** Gather returns a coroutine. */
import type { Awaitable, Coroutine, GatherOptions } from "../../../../reference/index.js";
import { gather as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* gather(awaitables: readonly Awaitable<unknown>[], options: GatherOptions = {}): Coroutine<unknown> {
  return yield* reference(awaitables, options);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather returns a coroutine",
  breaks: ["gather.returns-a-future", "gather.type-error", "gather.list-argument", "gather.coroutines-without-loop"],
  alsoAffects: ["*"],
};
