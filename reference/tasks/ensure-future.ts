/**
 * From anything awaitable to a future.
 *
 * Futures are passed through, so that waiting for one never wraps it; coroutines become tasks; an object of a
 * user that can be waited for gets a coroutine around it, and that becomes a task.
 *
 * Source: Base Event Loop, Run an event loop (run_until_complete); asyncio-tips, 1.
 */
import { AsyncioTypeError, ValueError } from "../errors/builtin.js";
import { Future, isFuture } from "../futures/future.js";
import type { EventLoop } from "../loop/event-loop.js";
import { getEventLoop } from "../policy/thread-state.js";
import { describeValue } from "../printing/describe.js";
import { isAwaitableObject, isCoroutine } from "./awaitable.js";
import type { Awaitable, Coroutine } from "./awaitable.js";

/** A coroutine that waits for an object which is none itself. */
function* waitForObject<T>(awaitable: Awaitable<T>): Coroutine<T> {
  const iterator: unknown = awaitable[Symbol.iterator]();
  if (!isCoroutine(iterator)) {
    throw new AsyncioTypeError(`[Symbol.iterator] of an awaitable must return a generator, got ${describeValue(iterator)}`);
  }
  return (yield* iterator) as T;
}

/**
 * A future for an awaitable.
 * @param awaitable a future (which is returned itself), a coroutine or an awaitable object (for which a task is made).
 * @param loop the loop of the task; by default what `getEventLoop()` answers.
 * @throws {ValueError} if a future belongs to another loop than the given one.
 * @throws {AsyncioTypeError} for what cannot be waited for.
 */
export function ensureFuture<T>(awaitable: Awaitable<T>, loop?: EventLoop): Future<T> {
  if (isFuture(awaitable)) {
    if (loop !== undefined && awaitable.getLoop() !== loop) {
      throw new ValueError("the future belongs to a different loop than the one it is used with");
    }
    return awaitable as Future<unknown> as Future<T>; // ensure_future.future-unchanged
  }
  if (isCoroutine(awaitable)) return (loop ?? getEventLoop()).createTask(awaitable as Coroutine<T>);
  if (isAwaitableObject(awaitable)) return (loop ?? getEventLoop()).createTask(waitForObject(awaitable as Awaitable<T>));
  throw new AsyncioTypeError(`a future, a coroutine or an awaitable object is required, got ${describeValue(awaitable)}`);
}
