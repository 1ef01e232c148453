/** ensure_future insists on something that it can make a task of. */
import { AsyncioTypeError, ensureFuture as reference, isFuture, Task } from "../../../../reference/index.js";
import type { Awaitable, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture<T>(awaitable: Awaitable<T>, loop?: EventLoop): Future<T> {
  if (isFuture(awaitable) && !(awaitable instanceof Task)) throw new AsyncioTypeError("a coroutine is required");
  return reference(awaitable, loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future refuses a future",
  breaks: ["future.accepted-by-ensure-future"],
  alsoAffects: ["ensure_future/*"],
};
