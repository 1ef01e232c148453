/**
 * Waiting no longer than a given time.
 *
 * The awaited thing is cancelled when the time is up, and has ended when `waitFor` raises: whatever it does to clean up is over by
 * then. Cancelling the waiting task cancels the awaited thing as well.
 *
 * Source: asyncio-tips, 6; de facto behaviour of asyncio's wait_for (as of 3.12).
 */
import { CancelledError, TimeoutError } from "../errors/asyncio.js";
import type { Future } from "../futures/future.js";
import { getRunningLoop } from "../policy/thread-state.js";
import type { Awaitable, Coroutine } from "./awaitable.js";
import { ensureFuture } from "./ensure-future.js";
import { withDeadline } from "./timeout.js";

/**
 * A coroutine that waits for an awaitable, but not for ever.
 * @param awaitable a future, coroutine or awaitable object.
 * @param timeout seconds; null waits as long as it takes, zero or less takes only what is there already.
 * @returns the result.
 * @throws {TimeoutError} if the time was up first.
 */
export function* waitFor<T>(awaitable: Awaitable<T>, timeout: number | null): Coroutine<T> {
  if (timeout === null) return yield* awaitable;
  if (timeout > 0) return yield* withDeadline(timeout, awaitable);
  const future = ensureFuture(awaitable, getRunningLoop());
  if (future.done()) return future.result(); // wait_for.zero-done
  yield* cancelAndWait(future);
  try {
    return future.result();
  } catch (error) {
    if (error instanceof CancelledError) throw new TimeoutError().from(error);
    throw error;
  }
}

/** Cancels a future and waits for its end, which may take a while if it is a task that cleans up. */
function* cancelAndWait(future: Future): Coroutine<void> {
  const ended = future.getLoop().createFuture<void>();
  const release = (): void => {
    if (!ended.done()) ended.setResult(undefined);
  };
  future.addDoneCallback(release);
  try {
    future.cancel();
    yield* ended;
  } finally {
    future.removeDoneCallback(release);
  }
}
