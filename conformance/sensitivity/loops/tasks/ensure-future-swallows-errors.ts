/** The task that ensure_future makes of a coroutine ends with None if that fails. */
import { EventLoop, isCoroutine } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, Future } from "../../../../reference/index.js";
import { ensureFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture<T>(awaitable: Awaitable<T>, loop?: EventLoop): Future<T> {
  return reference(isCoroutine(awaitable) ? (quiet(awaitable) as Awaitable<T>) : awaitable, loop);
}

function* quiet(coroutine: Coroutine<unknown>): Coroutine<unknown> {
  try {
    return yield* coroutine;
  } catch {
    return null;
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the task that ensure_future makes of a coroutine ends with None if that fails",
  breaks: ["ensure_future.equivalent-to-create-task"],
  alsoAffects: ["*"],
};
