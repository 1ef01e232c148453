/**
 * A wait that can be given faults: the same mechanism as the reference's, written so that each rule of it can be switched off.
 *
 * It describes no broken loop itself; the loops beside it choose one fault each.
 */
import { AsyncioTypeError, ensureFuture, getRunningLoop, isCoroutine, isFuture, TimeoutError, ValueError } from "../../../../reference/index.js";
import type { Awaitable, Coroutine, Future, WaitOptions } from "../../../../reference/index.js";

/** What may be wrong; each is false in a right wait. */
export interface WaitFaults {
  readonly pairSwapped?: true;
  readonly lists?: true;
  readonly stopsAtFirst?: true;
  readonly firstCompletedWaitsForAll?: true;
  readonly firstCompletedNeedsResult?: true;
  readonly firstCompletedIgnoresCancel?: true;
  readonly firstExceptionByResult?: true;
  readonly firstExceptionByCancel?: true;
  readonly firstExceptionIgnored?: true;
  readonly allCompletedEndsWithFailure?: true;
  readonly ignoresWhatIsDone?: true;
  readonly raisesFailures?: true;
  readonly timeoutRaises?: true;
  readonly timeoutCancels?: true;
  readonly timeoutIgnoredByCondition?: true;
  readonly timeoutIsHalved?: true;
  readonly timeoutIsServedOut?: true;
  readonly timeoutForgetsDone?: true;
  readonly defaultTimeout?: number;
  readonly negativeIsForever?: true;
  readonly pendingIsCancelled?: true;
  readonly duplicatesCount?: true;
  readonly emptyReturns?: true;
  readonly singleAccepted?: true;
  readonly coroutinesAccepted?: true;
  readonly setsRefused?: true;
  readonly wrapsFutures?: true;
  readonly cancelReachesTasks?: true;
  readonly cancelReturns?: true;
  readonly retrievesFailures?: true;
}

const failed = (future: Future): boolean => !future.cancelled() && future.exception() !== null;

/** A wait with the given faults. */
export function waitWith(faults: WaitFaults): (awaitables: Iterable<Awaitable<unknown>>, options?: WaitOptions) => Coroutine<unknown> {
  return function* wait(awaitables, options = {}) {
    const { returnWhen = "ALL_COMPLETED" } = options;
    const timeout = options.timeout ?? faults.defaultTimeout ?? null;
    if (isFuture(awaitables) || isCoroutine(awaitables)) {
      if (!faults.singleAccepted) throw new AsyncioTypeError("wait takes a collection of futures");
      awaitables = [awaitables as Awaitable<unknown>];
    }
    if (faults.setsRefused && awaitables instanceof Set) throw new AsyncioTypeError("wait takes a list");
    const distinct = [...(faults.duplicatesCount ? awaitables : new Set(awaitables))];
    if (distinct.length === 0 && !faults.emptyReturns) throw new ValueError("wait needs at least one future");
    if (!faults.coroutinesAccepted && distinct.some((awaitable) => isCoroutine(awaitable))) throw new AsyncioTypeError("wait takes no coroutines");
    const loop = getRunningLoop();
    const futures = distinct.map((awaitable) => {
      const future = ensureFuture(awaitable, loop);
      if (!faults.wrapsFutures) return future;
      return loop.createTask(
        (function* (): Coroutine<unknown> {
          return yield* future;
        })(),
      );
    });
    const holds = (ended: readonly Future[]): boolean => {
      if (ended.length >= futures.length || faults.stopsAtFirst) return true;
      if (returnWhen === "FIRST_COMPLETED" && !faults.firstCompletedWaitsForAll) {
        return ended.some((future) => !((faults.firstCompletedNeedsResult && failed(future)) || (faults.firstCompletedIgnoresCancel && future.cancelled())));
      }
      if (returnWhen === "FIRST_EXCEPTION" && !faults.firstExceptionIgnored) {
        return ended.some((future) => failed(future) || (faults.firstExceptionByResult && !future.cancelled()) || (faults.firstExceptionByCancel && future.cancelled()));
      }
      return faults.allCompletedEndsWithFailure === true && returnWhen === "ALL_COMPLETED" && ended.some(failed);
    };
    const ended: Future[] = [];
    const waiter = loop.createFuture<boolean>();
    const release = (inTime: boolean): void => {
      if (!waiter.done()) waiter.setResult(inTime);
    };
    const limited = timeout !== null && !(faults.negativeIsForever && timeout < 0) && !(faults.timeoutIgnoredByCondition && returnWhen !== "ALL_COMPLETED");
    const timer = limited ? loop.callLater(faults.timeoutIsHalved ? timeout / 2 : timeout, release, false) : null;
    const onDone = (future: Future): void => {
      ended.push(future);
      if (holds(ended) && !(faults.timeoutIsServedOut && limited)) release(true);
    };
    for (const future of new Set(futures)) if (!faults.ignoresWhatIsDone || !future.done() || futures.every((each) => each.done())) future.addDoneCallback(onDone);
    let inTime = true;
    try {
      if (futures.length > 0) inTime = yield* waiter;
    } catch (error) {
      if (faults.cancelReachesTasks) for (const future of futures) future.cancel();
      if (!faults.cancelReturns) throw error;
    } finally {
      timer?.cancel();
      for (const future of futures) future.removeDoneCallback(onDone);
    }
    if (!inTime && faults.timeoutRaises) throw new TimeoutError();
    const done = futures.filter((future) => future.done() && !(faults.timeoutForgetsDone && !inTime));
    const pending = futures.filter((future) => !done.includes(future));
    if ((!inTime && faults.timeoutCancels) || faults.pendingIsCancelled) for (const future of pending) future.cancel();
    if (faults.retrievesFailures) done.forEach(failed);
    if (faults.raisesFailures) for (const future of done) future.result();
    const [left, right] = faults.pairSwapped ? [pending, done] : [done, pending];
    return faults.lists ? [left, right] : [new Set(left), new Set(right)];
  };
}
