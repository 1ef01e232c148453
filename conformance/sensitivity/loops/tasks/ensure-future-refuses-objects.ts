/** Ensure_future of an awaitable object raises TypeError. */
import { AsyncioTypeError, ensureFuture as right, isCoroutine, isFuture } from "../../../../reference/index.js";
import type { Awaitable, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture(awaitable: Awaitable<unknown>, loop?: EventLoop): Future<unknown> {
  if (!isFuture(awaitable) && !isCoroutine(awaitable)) throw new AsyncioTypeError("a coroutine or a future is required");
  return right(awaitable, loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future of an awaitable object raises TypeError",
  breaks: ["ensure_future.awaitable", "ensure_future.awaitable-task", "ensure_future.awaitable-result"],
  alsoAffects: ["ensure_future/*"],
};
