/**
 * Chaining futures of two worlds: what ends one ends the other, and a cancellation travels back.
 *
 *     source ── result, exception, cancellation ──▶ destination
 *     source ◀──────────── cancellation ─────────── destination
 *
 * A loop's future is only ever touched by a callback of its loop, because the other side may end at any time.
 *
 * Source: Base Event Loop, Executor; the documentation of run_coroutine_threadsafe and wrap_future.
 */
import { AsyncioTypeError } from "../errors/builtin.js";
import { escapesTheLoop } from "../errors/classify.js";
import type { EventLoop } from "../loop/event-loop.js";
import { getEventLoop } from "../policy/thread-state.js";
import { describeValue } from "../printing/describe.js";
import { isCoroutine } from "../tasks/awaitable.js";
import type { Coroutine } from "../tasks/awaitable.js";
import { ensureFuture } from "../tasks/ensure-future.js";
import { ConcurrentFuture } from "./concurrent-future.js";
import { Future, isFuture } from "./future.js";

/** Makes the end of `source` the end of `destination`. */
function chainToConcurrent<T>(source: Future<T>, destination: ConcurrentFuture<T>): void {
  destination.addDoneCallback(() => {
    if (!destination.cancelled()) return;
    const loop = source.getLoop();
    if (!loop.isClosed()) loop.callSoonThreadsafe(() => source.cancel());
  });
  source.addDoneCallback(() => {
    if (source.cancelled()) destination.cancel();
    if (!destination.setRunningOrNotifyCancel()) return;
    const error = source.exception();
    if (error === null) destination.setResult(source.result());
    else destination.setException(error);
  });
}

function chainFromConcurrent<T>(source: ConcurrentFuture<T>, destination: Future<T>): void {
  const loop = destination.getLoop();
  destination.addDoneCallback(() => {
    if (destination.cancelled()) source.cancel();
  });
  source.addDoneCallback(() => {
    // A loop that was closed meanwhile has nobody left to tell.
    if (!loop.isClosed()) loop.callSoonThreadsafe(copyEnd, source as ConcurrentFuture, destination as Future);
  });
}

function copyEnd(source: ConcurrentFuture, destination: Future): void {
  if (destination.done()) return; // cancelled in the meantime
  if (source.cancelled()) {
    destination.cancel();
    return;
  }
  const error = source.exception();
  if (error === null) destination.setResult(source.result());
  else destination.rejectWith(error);
}

/**
 * A future of a loop for a concurrent future; a loop's future is returned itself.
 * @param loop by default what `getEventLoop()` answers.
 * @throws {AsyncioTypeError} for anything else.
 */
export function wrapFuture<T>(future: Future<T> | ConcurrentFuture<T>, loop: EventLoop = getEventLoop()): Future<T> {
  if (isFuture(future)) return future as Future<T>;
  if (!(future instanceof ConcurrentFuture)) throw new AsyncioTypeError(`a concurrent future is required, got ${describeValue(future)}`);
  const wrapper = loop.createFuture<T>();
  loop.openBridge();
  future.addDoneCallback(() => loop.closeBridge());
  chainFromConcurrent(future, wrapper);
  return wrapper;
}

/**
 * Submits a coroutine to a loop from outside. (From another JavaScript thread: `attachLoop(ticket).runCoroutineThreadsafe(...)`.)
 * @returns a concurrent future for the coroutine's result; cancelling it cancels the task.
 * @throws {AsyncioTypeError} if it is no coroutine.
 * @throws {RuntimeError} if the loop is closed.
 */
export function runCoroutineThreadsafe<T>(coroutine: Coroutine<T>, loop: EventLoop): ConcurrentFuture<T> {
  if (!isCoroutine(coroutine)) throw new AsyncioTypeError(`a coroutine object is required, got ${describeValue(coroutine)}`);
  const future = new ConcurrentFuture<T>();
  loop.callSoonThreadsafe(() => {
    try {
      chainToConcurrent(ensureFuture(coroutine, loop), future);
    } catch (error) {
      if (!escapesTheLoop(error) && future.setRunningOrNotifyCancel()) future.setException(error);
      throw error;
    }
  });
  return future;
}
