/**
 * A gather that can be given faults: the same mechanism as the reference's, written so that each rule of it can be switched off.
 *
 * It describes no broken loop itself; the loops beside it choose one fault each.
 */
import { CancelledError, ensureFuture, Future, getEventLoop, Task } from "../../../../reference/index.js";
import type { Awaitable, FutureOptions, GatherOptions } from "../../../../reference/index.js";

/** What may be wrong; each is false in a right gather. */
export interface GatherFaults {
  readonly resultsByCompletion?: true;
  readonly resultsReversed?: true;
  readonly duplicatesDropped?: true;
  readonly failureWaitsForAll?: true;
  readonly failureByPosition?: true;
  readonly failureCopied?: true;
  readonly failureCancelsOthers?: true;
  readonly lateFailuresStay?: true;
  readonly returnExceptionsIgnored?: true;
  readonly returnExceptionsByDefault?: true;
  readonly returnExceptionsFailsFast?: true;
  readonly returnExceptionsRaisesCancelled?: true;
  readonly cancelsNothing?: true;
  readonly cancelsFirstOnly?: true;
  readonly cancelEndsAtOnce?: true;
  readonly cancelReturnsFalse?: true;
  readonly cancelOfDoneReturnsTrue?: true;
  readonly cancelOfDoneReachesChildren?: true;
  readonly cancelTooLateReturnsTrue?: true;
  readonly cancelTooLateCounts?: true;
  readonly cancelForgottenIfSwallowed?: true;
  readonly cancelForgottenWithReturnExceptions?: true;
  readonly childCancelsOuter?: true;
  readonly childCancelsOthers?: true;
  readonly loopsMix?: true;
}

class OwnGathering extends Future<unknown> {
  readonly children: readonly Future[];
  readonly faults: GatherFaults;
  requested = false;

  constructor(children: readonly Future[], faults: GatherFaults, options: FutureOptions) {
    super(options);
    this.children = children;
    this.faults = faults;
  }

  override cancel(message?: unknown): boolean {
    const { faults } = this;
    if (this.done() && !faults.cancelOfDoneReachesChildren) return faults.cancelOfDoneReturnsTrue === true;
    if (faults.cancelsNothing) return super.cancel(message);
    const reached = faults.cancelsFirstOnly ? this.children.slice(0, 1) : this.children;
    const cancelled = reached.map((child) => child.cancel(message)).includes(true);
    if (faults.cancelEndsAtOnce) return super.cancel(message);
    if (cancelled || faults.cancelTooLateCounts) this.requested = true;
    if (!cancelled) return faults.cancelTooLateReturnsTrue === true;
    return !faults.cancelReturnsFalse;
  }

  /** Ends as cancelled, the children being left alone. */
  endCancelled(): void {
    super.cancel();
  }
}

function endingOf(future: Future): unknown {
  try {
    future.result();
    return null;
  } catch (error) {
    return error;
  }
}

const copyOf = (error: unknown): unknown => (error instanceof CancelledError ? error : Object.assign(new (error as Error & { constructor: new () => Error }).constructor(), { args: (error as { args?: unknown }).args }));

/** A gather with the given faults. */
export function gatherWith(faults: GatherFaults): (awaitables: readonly Awaitable<unknown>[], options?: GatherOptions) => Future<unknown> {
  return (awaitables, options = {}) => {
    const returnExceptions = faults.returnExceptionsIgnored ? false : (options.returnExceptions ?? faults.returnExceptionsByDefault === true);
    const futureOf = new Map<Awaitable<unknown>, Future>();
    for (const awaitable of awaitables) {
      if (futureOf.has(awaitable)) continue;
      const [first] = futureOf.values();
      const future = ensureFuture(awaitable, faults.loopsMix ? undefined : first?.getLoop());
      if ((future as unknown) !== awaitable && future instanceof Task) future.forgetDestroyedPending();
      futureOf.set(awaitable, future);
    }
    const distinct = [...futureOf.values()];
    const children = faults.duplicatesDropped ? distinct : awaitables.map((awaitable) => futureOf.get(awaitable) as Future);
    const [first] = distinct;
    if (first === undefined) {
      const empty = getEventLoop().createFuture<unknown>();
      empty.setResult([]);
      return empty;
    }
    const outer = new OwnGathering(distinct, faults, { loop: first.getLoop() });
    const ended: Future[] = [];
    const childDone = (child: Future): void => {
      ended.push(child);
      if (outer.done()) {
        if (!child.cancelled() && !faults.lateFailuresStay) child.exception();
        return;
      }
      const error = endingOf(child);
      const all = ended.length === distinct.length;
      const failsNow = error !== null && (!returnExceptions || faults.returnExceptionsFailsFast === true);
      if (failsNow && !(faults.failureWaitsForAll || faults.failureByPosition)) return fail(child, error);
      if (!all) return;
      const ordered = faults.failureByPosition ? children : ended;
      const failed = returnExceptions ? undefined : ordered.find((each) => endingOf(each) !== null);
      if (failed !== undefined) return fail(failed, endingOf(failed));
      const forgotten = faults.cancelForgottenIfSwallowed || (returnExceptions && faults.cancelForgottenWithReturnExceptions);
      if (outer.requested && !forgotten) return outer.rejectWith(child.cancelled() ? error : new CancelledError());
      if (returnExceptions && faults.returnExceptionsRaisesCancelled) {
        const cancelled = children.find((each) => each.cancelled());
        if (cancelled !== undefined) return outer.rejectWith(endingOf(cancelled));
      }
      const order = faults.resultsByCompletion ? ended : faults.resultsReversed ? [...children].reverse() : children;
      outer.setResult(order.map((each) => endingOf(each) ?? each.result()));
    };
    const fail = (child: Future, error: unknown): void => {
      if (child.cancelled() && faults.childCancelsOuter) outer.endCancelled();
      else outer.rejectWith(faults.failureCopied ? copyOf(error) : error);
      const cancelsOthers = child.cancelled() ? faults.childCancelsOthers : faults.failureCancelsOthers;
      if (cancelsOthers) for (const other of distinct) other.cancel();
    };
    for (const child of distinct) child.addDoneCallback(childDone);
    return outer;
  };
}
