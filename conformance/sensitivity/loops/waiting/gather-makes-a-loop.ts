/** Gather of coroutines makes a loop if there is none. */
import { getEventLoop, newEventLoop, setEventLoop } from "../../../../reference/index.js";
import type { Awaitable, Future, GatherOptions } from "../../../../reference/index.js";
import { gather as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function gather(awaitables: readonly Awaitable<unknown>[], options: GatherOptions = {}): Future<unknown> {
  try {
    getEventLoop();
  } catch {
    setEventLoop(newEventLoop());
  }
  return reference(awaitables, options);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather of coroutines makes a loop if there is none",
  breaks: ["gather.coroutines-without-loop"],
  alsoAffects: ["*"],
};
