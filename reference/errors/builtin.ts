/**
 * The built-in exceptions of Python that asyncio's promises mention, with Python's hierarchy.
 *
 * `TypeError` needs a word: the class here is `AsyncioTypeError`, whose `name` is "TypeError"; `reference/index.ts` exports it
 * under both names. It is a class of its own because the native one is no `BaseException` and has no `args`.
 */
import { BaseException, Exception, nameErrorClasses } from "./base.js";

/** The user asks the program to end (Ctrl-C). Leaves the loop, see `classify.ts`. */
export class KeyboardInterrupt extends BaseException {}

/** The program asks to end. Leaves the loop, see `classify.ts`. */
export class SystemExit extends BaseException {}

/** Thrown into a generator that is being closed. */
export class GeneratorExit extends BaseException {}

export class RuntimeError extends Exception {}
/** What a loop raises for an operation that it does not offer. */
export class NotImplementedError extends RuntimeError {}
export class ValueError extends Exception {}
export class AsyncioTypeError extends Exception {}
export class AssertionError extends Exception {}
export class AttributeError extends Exception {}

export class LookupError extends Exception {}
export class KeyError extends LookupError {}
export class IndexError extends LookupError {}

export class ArithmeticError extends Exception {}
export class ZeroDivisionError extends ArithmeticError {}
/** A number does not fit where the system wants it. */
export class OverflowError extends ArithmeticError {}

/** The end of a generator. It must not travel through a coroutine, where it would be taken for the coroutine's own end. */
export class StopIteration extends Exception {}
/** The end of an asynchronous generator. */
export class StopAsyncIteration extends Exception {}

nameErrorClasses({
  KeyboardInterrupt,
  SystemExit,
  GeneratorExit,
  RuntimeError,
  NotImplementedError,
  ValueError,
  TypeError: AsyncioTypeError,
  AssertionError,
  AttributeError,
  LookupError,
  KeyError,
  IndexError,
  ArithmeticError,
  ZeroDivisionError,
  OverflowError,
  StopIteration,
  StopAsyncIteration,
});
