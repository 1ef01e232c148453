/** Ensure_future does not compare the loop of a future that is done. */
import { ensureFuture as right, isFuture } from "../../../../reference/index.js";
import type { Awaitable, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture(awaitable: Awaitable<unknown>, loop?: EventLoop): Future<unknown> {
  return isFuture(awaitable) && awaitable.done() ? awaitable : right(awaitable, loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future does not compare the loop of a future that is done",
  breaks: ["ensure_future.foreign-loop"],
};
