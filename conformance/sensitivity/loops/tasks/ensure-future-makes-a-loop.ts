/** Ensure_future without any loop makes a loop. */
import { ensureFuture as right, newEventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Awaitable, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture(awaitable: Awaitable<unknown>, loop?: EventLoop): Future<unknown> {
  try {
    return right(awaitable, loop);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return right(awaitable, newEventLoop());
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future without any loop makes a loop",
  breaks: ["ensure_future.no-loop"],
  alsoAffects: ["ensure_future/*", "run*", "policy*"],
};
