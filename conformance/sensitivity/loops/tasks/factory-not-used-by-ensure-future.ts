/** Ensure_future of a coroutine does not ask the factory. */
import { ensureFuture as right, getEventLoop, isCoroutine, Task } from "../../../../reference/index.js";
import type { Awaitable, EventLoop, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture<T>(awaitable: Awaitable<T>, loop?: EventLoop): Future<T> {
  return isCoroutine(awaitable) ? (new Task(awaitable, { loop: loop ?? getEventLoop() }) as Future<unknown> as Future<T>) : right(awaitable, loop);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future of a coroutine does not ask the factory",
  breaks: ["set_task_factory.used-by-ensure-future"],
};
