/**
 * Waiting for several futures, without cancelling or raising anything.
 *
 * `wait` only looks: it tells which futures are done and which are not when the condition is met or the time is up, and leaves both
 * kinds as they are. Whoever calls it decides what to do with the rest.
 *
 * Source: asyncio-tips, 5; de facto behaviour of asyncio's wait.
 */
import { AsyncioTypeError, ValueError } from "../errors/builtin.js";
import { isFuture } from "../futures/future.js";
import type { Future } from "../futures/future.js";
import type { EventLoop } from "../loop/event-loop.js";
import { getRunningLoop } from "../policy/thread-state.js";
import { describeValue } from "../printing/describe.js";
import { isCoroutine } from "./awaitable.js";
import type { Awaitable, Coroutine } from "./awaitable.js";
import { ensureFuture } from "./ensure-future.js";

export const ALL_COMPLETED = "ALL_COMPLETED";
export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";

export type ReturnWhen = typeof ALL_COMPLETED | typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION;

export interface WaitOptions {
  /** Seconds after which the wait ends in any case; null or absent: never. */
  readonly timeout?: number | null;
  /** When the wait ends. Default: when all are done. */
  readonly returnWhen?: ReturnWhen;
}

/** The pair `[done, pending]`, whose members have names as well. */
export type WaitResult<T> = readonly [done: Set<Future<T>>, pending: Set<Future<T>>] & {
  readonly done: Set<Future<T>>;
  readonly pending: Set<Future<T>>;
};

/**
 * A coroutine that waits for futures.
 * @param awaitables futures and tasks, at least one. Coroutines are refused: nobody could recognise them in the result.
 * @returns the futures that are done, and those that are not.
 * @throws {AsyncioTypeError} if it is not a collection, or has coroutines in it.
 * @throws {ValueError} if it is empty, or the condition is unknown.
 */
export function* wait<T>(awaitables: Iterable<Awaitable<T>>, options: WaitOptions = {}): Coroutine<WaitResult<T>> {
  const { timeout = null, returnWhen = ALL_COMPLETED } = options;
  if (isFuture(awaitables) || isCoroutine(awaitables)) {
    throw new AsyncioTypeError(`wait takes a collection of futures, got ${describeValue(awaitables)}`);
  }
  const distinct = new Set(awaitables);
  if (distinct.size === 0) throw new ValueError("wait needs at least one future"); // wait.empty
  if (returnWhen !== ALL_COMPLETED && returnWhen !== FIRST_COMPLETED && returnWhen !== FIRST_EXCEPTION) {
    throw new ValueError(`returnWhen must be ALL_COMPLETED, FIRST_COMPLETED or FIRST_EXCEPTION, got ${describeValue(returnWhen)}`);
  }
  for (const awaitable of distinct) {
    if (isCoroutine(awaitable)) throw new AsyncioTypeError("wait takes no coroutines; make tasks of them with createTask");
  }
  const loop = getRunningLoop();
  const futures = new Set([...distinct].map((awaitable) => ensureFuture(awaitable, loop)));
  yield* waitUntil(loop, futures, timeout, returnWhen);
  const done = new Set<Future<T>>();
  const pending = new Set<Future<T>>();
  for (const future of futures) (future.done() ? done : pending).add(future);
  return Object.assign([done, pending] as const, { done, pending });
}

function failed(future: Future): boolean {
  return !future.cancelled() && future.exception() !== null;
}

function* waitUntil(loop: EventLoop, futures: ReadonlySet<Future>, timeout: number | null, returnWhen: ReturnWhen): Coroutine<void> {
  const waiter = loop.createFuture<void>();
  const release = (): void => {
    if (!waiter.done()) waiter.setResult(undefined);
  };
  const timer = timeout === null ? null : loop.callLater(timeout, release);
  let unfinished = futures.size;
  const onDone = (future: Future): void => {
    unfinished -= 1;
    if (unfinished > 0 && returnWhen !== FIRST_COMPLETED && !(returnWhen === FIRST_EXCEPTION && failed(future))) return;
    timer?.cancel();
    release();
  };
  for (const future of futures) future.addDoneCallback(onDone);
  try {
    yield* waiter;
  } finally {
    timer?.cancel();
    for (const future of futures) future.removeDoneCallback(onDone);
  }
}
