/**
 * One future for the results of several.
 *
 * `gather` makes a task of each coroutine, and watches all of them. The results come in the order of the arguments, whatever order they were
 * produced in. The first failure is passed on at once while the others keep running; with `returnExceptions` failures are results
 * like any other. Cancelling the outer future is a request to all its children, and the outer one ends when they have ended.
 *
 * Source: asyncio-tips, 6; de facto behaviour of asyncio's gather.
 */
import { CancelledError } from "../errors/asyncio.js";
import { Future } from "../futures/future.js";
import type { FutureOptions } from "../futures/future.js";
import type { EventLoop } from "../loop/event-loop.js";
import { getEventLoop } from "../policy/thread-state.js";
import type { Awaitable } from "./awaitable.js";
import { ensureFuture } from "./ensure-future.js";
import { Task } from "./task.js";

export interface GatherOptions {
  /** Whether errors of children become elements of the result, instead of ending the wait. Default: false. */
  readonly returnExceptions?: boolean;
}

/** What the results of several awaitables are together. */
export type GatheredResults<A extends readonly Awaitable<unknown>[]> = {
  -readonly [K in keyof A]: A[K] extends Awaitable<infer T> ? T : never;
};

/** The future that `gather` returns: cancelling it cancels the children. */
export class GatheringFuture<T> extends Future<T> {
  declare protected readonly children: readonly Future[];
  /** Whether the end of the children is to be a cancellation, whatever they return. */
  declare cancelRequested: boolean;

  constructor(children: readonly Future[], options: FutureOptions) {
    super(options);
    this.children = children;
    this.cancelRequested = false;
  }

  override cancel(message?: unknown): boolean {
    if (this.done()) return false;
    let anyCancelled = false;
    for (const child of this.children) if (child.cancel(message)) anyCancelled = true;
    // This future ends when its children do; nothing was cancelled if all of them are done.
    if (anyCancelled) this.cancelRequested = true;
    return anyCancelled;
  }
}

/** The error with which a future ended, cancellation included; null if it has a result. */
function endingError(future: Future): unknown {
  if (!future.cancelled()) return future.exception();
  try {
    future.result();
  } catch (error) {
    return error;
  }
  return null;
}

/** One future per distinct argument: what is passed twice is run once, and its result stands in both places. */
function futuresOf(awaitables: readonly Awaitable<unknown>[]): { loop: EventLoop; children: Future[]; distinct: Set<Future> } | null {
  const futureOf = new Map<Awaitable<unknown>, Future>();
  let loop: EventLoop | undefined;
  const children = awaitables.map((awaitable) => {
    const known = futureOf.get(awaitable);
    if (known !== undefined) return known;
    const future = ensureFuture(awaitable, loop);
    loop ??= future.getLoop();
    // A task that was made here answers to the outer future, which reports on its behalf.
    if ((future as unknown) !== awaitable && future instanceof Task) future.forgetDestroyedPending();
    futureOf.set(awaitable, future);
    return future;
  });
  return loop === undefined ? null : { loop, children, distinct: new Set(futureOf.values()) };
}

/**
 * A future for the results of several awaitables.
 * @param awaitables futures, coroutines and awaitable objects, of one loop.
 * @returns a future for the array of results, in the order of the arguments; an empty one is done at once.
 * @throws {ValueError} if they belong to different loops.
 */
export function gather<const A extends readonly Awaitable<unknown>[]>(
  awaitables: A,
  options: { readonly returnExceptions: true },
): Future<{ -readonly [K in keyof GatheredResults<A>]: unknown }>;
export function gather<const A extends readonly Awaitable<unknown>[]>(awaitables: A, options?: GatherOptions): Future<GatheredResults<A>>;
export function gather(awaitables: readonly Awaitable<unknown>[], options: GatherOptions = {}): Future<unknown> {
  const returnExceptions = options.returnExceptions ?? false;
  const futures = futuresOf(awaitables);
  if (futures === null) {
    const empty = getEventLoop().createFuture<unknown>();
    empty.setResult([]); // gather.empty-is-done
    return empty;
  }
  const { loop, children, distinct } = futures;
  const outer = new GatheringFuture<unknown>(children, { loop });
  let unfinished = distinct.size;

  const childDone = (child: Future): void => {
    unfinished -= 1;
    if (outer.done()) {
      if (!child.cancelled()) child.exception(); // its error comes too late to be anybody's result
      return;
    }
    if (!returnExceptions) {
      const error = endingError(child);
      if (error !== null) {
        outer.rejectWith(error); // gather.first-exception
        return;
      }
    }
    if (unfinished > 0) return;
    if (outer.cancelRequested) {
      outer.rejectWith(child.cancelled() ? endingError(child) : new CancelledError());
    } else {
      outer.setResult(children.map((each) => endingError(each) ?? each.result()));
    }
  };
  for (const child of distinct) child.addDoneCallback(childDone);
  return outer;
}
