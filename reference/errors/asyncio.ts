/** The errors that asyncio itself defines. */
import { BaseException, Exception, nameErrorClasses } from "./base.js";
import { OSError } from "./os-error.js";

/**
 * A future or task was cancelled. It derives from `BaseException`, so that a handler for every `Exception` lets it pass:
 * swallowing a cancellation must be a decision, never an accident.
 */
export class CancelledError extends BaseException {}

/** The operation does not fit the state of the future: its result is not there yet, or already is. */
export class InvalidStateError extends Exception {}

/** The time given for an operation has passed, be it asyncio's or the system's. */
export class TimeoutError extends OSError {}

nameErrorClasses({ CancelledError, InvalidStateError, TimeoutError });
