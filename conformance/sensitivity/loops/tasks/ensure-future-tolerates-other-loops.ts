/** Ensure_future of a future does not compare its loop with the given one. */
import { ensureFuture as right, isFuture } from "../../../../reference/index.js";
import type { Awaitable, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture(awaitable: Awaitable<unknown>, loop?: EventLoop): Future<unknown> {
  return isFuture(awaitable) ? awaitable : right(awaitable, loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future of a future does not compare its loop with the given one",
  breaks: ["ensure_future.foreign-loop"],
};
