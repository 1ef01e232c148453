/**
 * A future: a result that is not there yet.
 *
 * Its life is one step, from pending to either cancelled or finished, and that step is taken once. Whoever wants to know registers a
 * callback. The callbacks are never called from inside `setResult`: each is scheduled with `callSoon`, in the order of
 * registration and in the context it was registered in. So completing a future is safe anywhere, and what
 * runs next is decided by the loop's queue alone.
 *
 * A coroutine waits with `yield* future`: the future yields itself to the task (tasks/task.ts), which registers a callback that resumes
 * the coroutine, and evaluates to the result afterwards.
 *
 * Source: Base Event Loop, Futures; Producing Results Asynchronously.
 */
import { active } from "../context/context.js";
import type { Context } from "../context/context.js";
import { CancelledError, InvalidStateError } from "../errors/asyncio.js";
import { RuntimeError } from "../errors/builtin.js";
import { instantiateError, storableError } from "../errors/classify.js";
import { captureSourceTraceback } from "../loop/debug.js";
import type { EventLoop } from "../loop/event-loop.js";
import { getEventLoop } from "../policy/thread-state.js";
import { describeValue } from "../printing/describe.js";
import type { Coroutine } from "../tasks/awaitable.js";
import { promiseOf } from "./promise-bridge.js";
import { NO_FIELDS } from "./stand-in.js";
import { watchForRetrieval } from "./unretrieved.js";
import type { FailureRecord } from "./unretrieved.js";

export type FutureState = "PENDING" | "CANCELLED" | "FINISHED";

export type DoneCallback<T> = (future: Future<T>) => unknown;

/** The type of the result is left out, so that a future of strings is a future of unknown values, too. */
interface RegisteredCallback {
  readonly callback: (future: never) => unknown;
  readonly context: Context;
}

export interface FutureOptions {
  /** The loop that the future belongs to; by default what `getEventLoop()` answers. */
  readonly loop?: EventLoop;
}

export class Future<T = unknown> {
  declare protected readonly loop: EventLoop;
  declare protected state: FutureState;
  declare protected value: T | undefined;
  /** What was set as the exception; null if nothing was. */
  declare protected error: unknown;
  declare protected callbacks: RegisteredCallback[] | null;
  declare protected cancelMessage: unknown;
  /** The CancelledError that ended a task, to be raised once more by `result()`. */
  declare protected cancellation: CancelledError | null;
  declare protected failure: FailureRecord | null;
  /** Where the future was made; only in debug mode. */
  declare sourceTraceback: readonly string[] | null;

  constructor(options: FutureOptions = {}) {
    this.loop = options.loop ?? getEventLoop();
    this.state = "PENDING";
    this.value = undefined;
    this.error = null;
    this.callbacks = null;
    this.cancelMessage = undefined;
    this.cancellation = null;
    this.failure = null;
    this.sourceTraceback = this.loop.getDebug() ? captureSourceTraceback(1) : null;
  }

  /** The loop that the future belongs to. */
  getLoop(): EventLoop {
    return this.loop;
  }

  /** Whether the future has a result or an exception, or was cancelled. */
  done(): boolean {
    return this.state !== "PENDING";
  }

  /** Whether the future was cancelled. */
  cancelled(): boolean {
    return this.state === "CANCELLED";
  }

  /**
   * The result.
   * @throws the exception that was set.
   * @throws {CancelledError} if the future was cancelled.
   * @throws {InvalidStateError} if it is not done yet.
   */
  result(): T {
    if (this.state === "CANCELLED") throw this.makeCancelledError(); // future.result.cancelled
    if (this.state === "PENDING") throw new InvalidStateError("the result is not set yet"); // future.result.pending
    this.markRetrieved();
    if (this.error !== null) throw this.error;
    return this.value as T;
  }

  /**
   * The exception that was set; null if the future has a result.
   * @throws {CancelledError} if the future was cancelled.
   * @throws {InvalidStateError} if it is not done yet.
   */
  exception(): unknown {
    if (this.state === "CANCELLED") throw this.makeCancelledError();
    if (this.state === "PENDING") throw new InvalidStateError("the exception is not set yet");
    this.markRetrieved();
    return this.error;
  }

  /**
   * Marks the future done, with a result.
   * @throws {InvalidStateError} if it is done already.
   */
  setResult(value: T): void {
    this.checkPending();
    this.finishWithResult(value);
  }

  /**
   * Marks the future done, with an exception.
   * @param error an error, or a class of errors, which is instantiated without arguments.
   * @throws {InvalidStateError} if it is done already.
   * @throws {AsyncioTypeError} for what is no error.
   */
  setException(error: unknown): void {
    this.checkPending();
    this.finishWithException(instantiateError(error)); // future.set-exception.class, future.set-exception.not-an-exception
  }

  /**
   * Marks the future done, with a thrown value of any kind: JavaScript can throw, and reject promises with, what is no error. (Null
   * and undefined would look like no error at all; an Exception stands for them.)
   * @throws {InvalidStateError} if it is done already.
   */
  rejectWith(reason: unknown): void {
    this.checkPending();
    this.finishWithException(reason);
  }

  /**
   * Cancels the future and schedules its callbacks.
   * @param message becomes the argument of the CancelledError.
   * @returns false, without any effect, if the future is done already.
   */
  cancel(message?: unknown): boolean {
    this.markRetrieved();
    if (this.state !== "PENDING") return false;
    this.cancelMessage = message;
    this.finishCancelled();
    return true;
  }

  /**
   * Registers a callback for the moment the future is done; if it is done already, for the next iteration of the loop. Registering the
   * same callback twice calls it twice. It runs in a copy of the present context.
   * @param callback gets the future as its only argument.
   */
  addDoneCallback(callback: DoneCallback<T>): void {
    this.addDoneCallbackIn(active.context.snapshot(), callback);
  }

  /** Like `addDoneCallback`, but the callback runs in the given context (asyncio's keyword `context`). */
  addDoneCallbackIn(context: Context, callback: DoneCallback<T>): void {
    if (this.state !== "PENDING") {
      this.loop.callSoonIn(context, callback, this); // future.add-done-callback.already-done
      return;
    }
    const registered = { callback, context };
    if (this.callbacks === null) this.callbacks = [registered];
    else this.callbacks.push(registered);
  }

  /**
   * Removes a callback, however often it was registered.
   * @returns how many registrations were removed.
   */
  removeDoneCallback(callback: DoneCallback<T>): number {
    if (this.callbacks === null) return 0;
    const kept = this.callbacks.filter((registered) => registered.callback !== callback);
    const removed = this.callbacks.length - kept.length;
    if (removed > 0) this.callbacks = kept;
    return removed;
  }

  /** `yield* future` waits until it is done and evaluates to its result, or raises its exception. */
  *[Symbol.iterator](): Coroutine<T> {
    if (this.state === "PENDING") yield this;
    if (this.state === "PENDING") throw new RuntimeError("a coroutine that waits for a future was resumed before the future was done");
    return this.result();
  }

  /** A promise for the result. It settles while the loop runs, since that is when the future's callbacks are called. */
  toPromise(): Promise<T> {
    return promiseOf(this);
  }

  toString(): string {
    return `<${this.constructor.name} ${this.describeState()}>`;
  }

  protected describeState(): string {
    if (this.state === "PENDING") return "pending";
    if (this.state === "CANCELLED") return "cancelled";
    return this.error !== null ? `finished exception=${describeValue(this.error)}` : `finished result=${describeValue(this.value)}`;
  }

  /** The error that waiting for a cancelled future raises. */
  protected makeCancelledError(): CancelledError {
    if (this.cancellation !== null) return this.cancellation; // task.cancel.message-outside
    return this.cancelMessage === undefined ? new CancelledError() : new CancelledError(this.cancelMessage);
  }

  protected checkPending(): void {
    if (this.state !== "PENDING") throw new InvalidStateError(`the future is done already: ${this.toString()}`);
  }

  protected markRetrieved(): void {
    if (this.failure !== null) this.failure.retrieved = true;
  }

  protected finishWithResult(value: T): void {
    this.value = value;
    this.state = "FINISHED";
    this.scheduleDoneCallbacks();
  }

  protected finishWithException(error: unknown): void {
    this.error = storableError(error);
    this.state = "FINISHED";
    this.scheduleDoneCallbacks();
    this.watchFailure();
  }

  protected finishCancelled(): void {
    this.state = "CANCELLED";
    this.scheduleDoneCallbacks();
  }

  /** Hands every callback to the loop, in the order of registration; each is called once. */
  protected scheduleDoneCallbacks(): void {
    const callbacks = this.callbacks;
    if (callbacks === null) return;
    this.callbacks = null;
    for (const { callback, context } of callbacks) this.loop.callSoonIn(context, callback, this as never);
  }

  /** Arranges for a report should the future become garbage before its exception was retrieved. */
  protected watchFailure(): void {
    this.failure = {
      error: this.error,
      loop: this.loop,
      className: this.constructor.name,
      remains: { prototype: Object.getPrototypeOf(this) as object, fields: this.remainingFields() },
      sourceTraceback: this.sourceTraceback,
      retrieved: false,
    };
    watchForRetrieval(this, this.failure);
  }

  /** What a stand-in of this failed future shows. Must not refer to the future itself. */
  protected remainingFields(): Record<string, unknown> {
    const { loop, state, error, sourceTraceback } = this;
    return { ...NO_FIELDS, loop, state, error, sourceTraceback };
  }
}

/** Whether a value is a future or a task of this library. */
export function isFuture(value: unknown): value is Future {
  return value instanceof Future;
}
