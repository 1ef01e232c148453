/** Ensure_future of a coroutine raises RuntimeError while no loop runs. */
import { ensureFuture as right, getRunningLoop, isFuture } from "../../../../reference/index.js";
import type { Awaitable, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture(awaitable: Awaitable<unknown>, loop?: EventLoop): Future<unknown> {
  return right(awaitable, loop ?? (isFuture(awaitable) ? undefined : getRunningLoop()));
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future of a coroutine raises RuntimeError while no loop runs",
  breaks: ["ensure_future.current-loop"],
  alsoAffects: ["*"],
};
