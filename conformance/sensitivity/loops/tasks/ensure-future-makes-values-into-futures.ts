/** Ensure_future of what cannot be awaited is a future that holds it. */
import { AsyncioTypeError, ensureFuture as right, getEventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture(awaitable: Awaitable<unknown>, loop?: EventLoop): Future<unknown> {
  try {
    return right(awaitable, loop);
  } catch (error) {
    if (!(error instanceof AsyncioTypeError)) throw error;
    const future = (loop ?? getEventLoop()).createFuture<unknown>();
    future.setResult(awaitable);
    return future;
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future of what cannot be awaited is a future that holds it",
  breaks: ["ensure_future.type-error", "ensure_future.coroutine-function"],
};
