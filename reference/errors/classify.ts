/**
 * Which errors are treated specially.
 *
 * Three questions come up wherever user code is called: does this error end the run of the loop, is it an ordinary
 * exception, and can it be kept as the outcome of a future. They are answered here, once.
 */
import { BaseException, Exception } from "./base.js";
import { AsyncioTypeError, KeyboardInterrupt, RuntimeError, StopIteration, SystemExit } from "./builtin.js";

/**
 * Whether an error leaves `runForever` instead of going to the exception handler. Only a request to end the whole program
 * does: everything else is the concern of the callback that failed, and the loop goes on.
 */
export function escapesTheLoop(error: unknown): boolean {
  return error instanceof KeyboardInterrupt || error instanceof SystemExit;
}

/** Whether an error is an ordinary failure. Values that are not errors of this library count as ordinary. */
export function isOrdinaryException(error: unknown): boolean {
  return error instanceof Exception || !(error instanceof BaseException);
}

/**
 * The error object that stands for what a caller passed as an exception: an error itself, or a class of which an instance
 * without arguments is made.
 * @throws {AsyncioTypeError} for anything else.
 */
export function instantiateError(error: unknown): Error {
  if (error instanceof Error) return error;
  if (typeof error === "function" && error.prototype instanceof Error) {
    return new (error as new () => Error)();
  }
  throw new AsyncioTypeError(`an error object or an error class is required, got ${typeof error}`);
}

/**
 * The exception that a future keeps for a thrown value. StopIteration would be taken for the end of whoever waits, so a RuntimeError stands
 * for it; null and undefined would look like no error at all.
 */
export function storableError(error: unknown): unknown {
  if (error instanceof StopIteration) return new RuntimeError("StopIteration was raised where it cannot pass").from(error); // future.set-exception.stop-iteration-converted
  return error ?? new Exception(`${String(error)} was thrown`);
}
