/** Ensure_future ignores the loop that it is given. */
import { ensureFuture as right, getEventLoop, isFuture } from "../../../../reference/index.js";
import type { Awaitable, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture(awaitable: Awaitable<unknown>, loop?: EventLoop): Future<unknown> {
  return right(awaitable, loop === undefined || isFuture(awaitable) ? loop : getEventLoop());
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future ignores the loop that it is given",
  breaks: ["ensure_future.loop-argument"],
  alsoAffects: ["ensure_future/*", "*"],
};
