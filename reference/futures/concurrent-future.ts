/**
 * A future that belongs to no loop.
 *
 * This is the future of executors and of coroutines that were submitted from another thread (concurrent.futures in Python). It differs from
 * a loop's future in two points. It knows a state between pending and finished: once the work *runs*, it cannot be cancelled any more. And its
 * callbacks are called at once, by whoever completes it, since there is no loop to schedule them.
 *
 * A Python thread can block until the result is there. A JavaScript thread that blocks also keeps the message from
 * arriving that would bring the result, so `result()` is for futures that are done, and `toPromise()` for the others. (The future of
 * another thread's loop can block nevertheless: threads/remote-future.ts.)
 *
 * Source: Base Event Loop, Executor; the documentation of run_coroutine_threadsafe.
 */
import { CancelledError, InvalidStateError, TimeoutError } from "../errors/asyncio.js";
import { RuntimeError } from "../errors/builtin.js";
import { ConsoleLogger } from "../loop/logger.js";

export type ConcurrentFutureState = "PENDING" | "RUNNING" | "CANCELLED" | "FINISHED";

export class ConcurrentFuture<T = unknown> {
  protected state: ConcurrentFutureState = "PENDING";
  protected value: T | undefined = undefined;
  protected error: unknown = null;
  protected callbacks: ((future: ConcurrentFuture<T>) => unknown)[] = [];

  /** Whether there is a result or an exception, or the future was cancelled. */
  done(): boolean {
    return this.state === "CANCELLED" || this.state === "FINISHED";
  }

  /** Whether the future was cancelled before its work began. */
  cancelled(): boolean {
    return this.state === "CANCELLED";
  }

  /** Whether the work has begun and not ended. */
  running(): boolean {
    return this.state === "RUNNING";
  }

  /**
   * The result.
   * @param timeout seconds to wait for it. Only zero can be waited for here.
   * @throws the exception; {CancelledError} if it was cancelled; {TimeoutError} if the time is up;
   * {RuntimeError} if waiting would never end.
   */
  result(timeout?: number): T {
    const error = this.exception(timeout);
    if (error !== null) throw error;
    return this.value as T;
  }

  /**
   * The exception; null if there is a result.
   * @throws as `result` does.
   */
  exception(timeout?: number): unknown {
    if (this.state === "CANCELLED") throw new CancelledError();
    if (this.state === "FINISHED") return this.error;
    if (timeout === undefined) throw new RuntimeError("waiting here would block the thread that has to complete this future; use toPromise()");
    throw new TimeoutError();
  }

  /**
   * Cancels work that has not begun.
   * @returns false if it has.
   */
  cancel(): boolean {
    if (this.state === "RUNNING" || this.state === "FINISHED") return false;
    if (this.state === "PENDING") {
      this.state = "CANCELLED";
      this.callCallbacks();
    }
    return true;
  }

  /** Registers a callback for the end; if the end has come already, calls it at once. What callbacks throw is logged. */
  addDoneCallback(callback: (future: ConcurrentFuture<T>) => unknown): void {
    if (this.done()) this.callCallback(callback);
    else this.callbacks.push(callback);
  }

  /** A promise for the result. */
  toPromise(): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.addDoneCallback((future) => {
        try {
          resolve(future.result());
        } catch (error) {
          reject(error as Error);
        }
      });
    });
  }

  /**
   * Notes that the work begins; executors call this.
   * @returns false if it must not, because the future was cancelled.
   */
  setRunningOrNotifyCancel(): boolean {
    if (this.state === "CANCELLED") return false;
    if (this.state !== "PENDING") throw new RuntimeError(`work began twice: the future is ${this.state.toLowerCase()} already`);
    this.state = "RUNNING";
    return true;
  }

  /** @throws {InvalidStateError} if the future is done. */
  setResult(value: T): void {
    this.checkUnfinished();
    this.value = value;
    this.finish();
  }

  /** @throws {InvalidStateError} if the future is done. */
  setException(error: unknown): void {
    this.checkUnfinished();
    this.error = error ?? new RuntimeError(`${String(error)} was thrown`);
    this.finish();
  }

  toString(): string {
    return `<${this.constructor.name} ${this.state.toLowerCase()}>`;
  }

  protected checkUnfinished(): void {
    if (this.done()) throw new InvalidStateError(`the future is done already: ${this.toString()}`);
  }

  protected finish(): void {
    this.state = "FINISHED";
    this.callCallbacks();
  }

  protected callCallbacks(): void {
    const callbacks = this.callbacks;
    this.callbacks = [];
    for (const callback of callbacks) this.callCallback(callback);
  }

  protected callCallback(callback: (future: ConcurrentFuture<T>) => unknown): void {
    try {
      callback(this);
    } catch (error) {
      new ConsoleLogger().error(`Exception in a callback of ${this.toString()}`, error);
    }
  }
}
