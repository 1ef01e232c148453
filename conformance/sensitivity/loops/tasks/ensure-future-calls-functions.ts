/** Ensure_future of a function calls it. */
import { ensureFuture as right } from "../../../../reference/index.js";
import type { Awaitable, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture(awaitable: Awaitable<unknown>, loop?: EventLoop): Future<unknown> {
  return right(typeof awaitable === "function" ? (awaitable as () => Awaitable<unknown>)() : awaitable, loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future of a function calls it",
  breaks: ["ensure_future.coroutine-function"],
};
