/**
 * Errors that nobody looked at.
 *
 * A future that fails keeps its error until somebody asks for it. When it becomes garbage before anybody did, the error would be
 * lost without a trace; asyncio therefore reports it from the future's destructor. JavaScript has no destructors. A
 * FinalizationRegistry calls back once an object is gone, but hands over only what was registered beside it. So each failed future
 * shares a small record with the registry: the error, whether it was retrieved, and what is needed to show a *stand-in* of
 * the future, because the future itself no longer exists when the report is made.
 *
 * One trap: an error that was just thrown keeps the objects of its call stack alive until its `stack` has been read once,
 * and one of these may be the very task that failed. The record therefore reads it.
 *
 * Source: de facto behaviour of asyncio's futures (their destructor).
 */
import type { EventLoop } from "../loop/event-loop.js";
import { makeStandIn } from "./stand-in.js";
import type { Remains } from "./stand-in.js";

/** What outlives a failed future. */
export interface FailureRecord {
  readonly error: unknown;
  readonly loop: EventLoop;
  readonly className: string;
  readonly sourceTraceback: readonly string[] | null;
  /** What a stand-in is made of. Must not refer to the future. */
  readonly remains: Remains;
  retrieved: boolean;
}

const failures = new FinalizationRegistry<FailureRecord>(reportUnretrieved);

/** Watches a failed future until it is garbage. */
export function watchForRetrieval(future: object, record: FailureRecord): void {
  if (record.error instanceof Error) void record.error.stack;
  failures.register(future, record);
}

function reportUnretrieved(record: FailureRecord): void {
  if (record.retrieved) return;
  reportFromFinalizer(record.loop, {
    message: `${record.className} exception was never retrieved`, // future.never-retrieved.reported
    exception: record.error,
    future: makeStandIn(record.remains),
    ...(record.sourceTraceback === null ? {} : { source_traceback: record.sourceTraceback }),
  });
}

/**
 * Calls a loop's exception handler from a finalizer. There is no caller that could take an error, so even those that would leave
 * the loop end in its log.
 */
export function reportFromFinalizer(loop: EventLoop, context: Record<string, unknown>): void {
  try {
    loop.callExceptionHandler(context);
  } catch (error) {
    loop.logger.error("Error in the exception handler, called for an object that was garbage", error);
  }
}
