/**
 * A wait_for that can be given faults: it makes a task or future of the awaitable, watches it, and cancels it when the time is up.
 *
 * It runs a coroutine in the caller's own task, as the reference does, by handing the work to the reference's wait_for wherever a fault does not
 * change the rule. It describes no broken loop itself; the loops beside it choose one fault each.
 */
import { CancelledError, ensureFuture, getRunningLoop, TimeoutError, waitFor } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, Future } from "../../../../reference/index.js";

/** What may be wrong; each is false in a right wait_for. */
export interface WaitForFaults {
  readonly cancelsNothing?: true;
  readonly leavesAtOnce?: true;
  readonly raisesThoughSwallowed?: true;
  readonly hidesErrors?: true;
  readonly hasNoCause?: true;
  readonly outerCancelSparesInner?: true;
  readonly outerCancelLeavesAtOnce?: true;
  readonly cancellationBecomesTimeout?: true;
  readonly lateCancellationBecomesTimeout?: true;
}

/** A wait_for, for positive timeouts, with the given faults. */
export function waitForWith(faults: WaitForFaults): (awaitable: Awaitable<unknown>, timeout: number | null) => Coroutine<unknown> {
  return function* (awaitable, timeout) {
    if (timeout === null || timeout <= 0) return yield* waitFor(awaitable, timeout);
    const loop = getRunningLoop();
    const inner = ensureFuture(awaitable, loop);
    const released = loop.createFuture<boolean>();
    const release = (inTime: boolean): void => {
      if (!released.done()) released.setResult(inTime);
    };
    const onDone = (): void => release(true);
    const timer = loop.callLater(timeout, release, false);
    inner.addDoneCallback(onDone);
    try {
      if (yield* released) {
        try {
          return inner.result();
        } catch (error) {
          if (error instanceof CancelledError && faults.cancellationBecomesTimeout) throw new TimeoutError();
          throw error;
        }
      }
    } catch (error) {
      if (!released.cancelled()) throw error;
      if (!faults.outerCancelSparesInner) inner.cancel();
      if (!faults.outerCancelLeavesAtOnce && !faults.outerCancelSparesInner) yield* endOf(inner);
      if (faults.lateCancellationBecomesTimeout && loop.time() >= timer.when()) throw new TimeoutError();
      throw error;
    } finally {
      timer.cancel();
      inner.removeDoneCallback(onDone);
    }
    if (!faults.cancelsNothing) inner.cancel();
    if (!faults.leavesAtOnce && !faults.cancelsNothing) yield* endOf(inner);
    let cause: unknown = null;
    try {
      if (inner.done()) {
        const value = inner.result();
        if (!faults.raisesThoughSwallowed) return value;
      }
    } catch (error) {
      if (!(error instanceof CancelledError) && !faults.hidesErrors) throw error;
      cause = error;
    }
    throw faults.hasNoCause ? new TimeoutError() : new TimeoutError().from(cause instanceof CancelledError ? cause : new CancelledError());
  };
}

function* endOf(inner: Future): Coroutine<void> {
  if (inner.done()) return;
  const ended = inner.getLoop().createFuture<void>();
  inner.addDoneCallback(() => {
    if (!ended.done()) ended.setResult(undefined);
  });
  yield* ended;
}
