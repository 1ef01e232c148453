/**
 * Errors on their way from one thread to another.
 *
 * The runtime's own cloning reduces every error to one of seven native classes. So errors travel as a plain description, and the other side
 * makes an error of the same class again: by its name, or, for a class that only one side knows, by the nearest base class that
 * both know, under the name of the original.
 */
import * as asyncioErrors from "../errors/asyncio.js";
import { BaseException, Exception } from "../errors/base.js";
import * as builtinErrors from "../errors/builtin.js";
import { ExceptionGroup } from "../errors/exception-group.js";
import * as systemErrors from "../errors/os-error.js";
import * as tlsErrors from "../errors/tls-errors.js";
import { describeValue } from "../printing/describe.js";

export interface ErrorDescription {
  /** The names of the error's classes, the most derived first; empty for a thrown value that is no error. */
  readonly classes: readonly string[];
  readonly isNative: boolean;
  readonly message: string;
  readonly args: readonly unknown[];
  readonly stack: string | undefined;
  /** Own properties, such as `code`. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What was thrown, if it is no error. */
  readonly value: unknown;
}

type ErrorClass = new (...args: never[]) => Error;

const OWN_CLASSES: ReadonlyMap<string, ErrorClass> = new Map<string, ErrorClass>(
  Object.entries({ BaseException, Exception, ...asyncioErrors, ...builtinErrors, ...systemErrors, ...tlsErrors, ExceptionGroup, TypeError: builtinErrors.AsyncioTypeError }),
);
const NATIVE_CLASSES: ReadonlyMap<string, ErrorClass> = new Map<string, ErrorClass>(
  Object.entries({ Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError }),
);

/** The value itself if it can be sent to another thread, else a text that describes it. */
function sendable(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return describeValue(value);
  }
}

/** The name that the error itself goes by, then those of the classes it derives from. */
function classNames(error: Error): string[] {
  const names: string[] = [error.name];
  for (let prototype: unknown = Object.getPrototypeOf(error); prototype instanceof Error; prototype = Object.getPrototypeOf(prototype)) {
    // A class of the runtime may have an accessor here that works on instances only, hence no plain read.
    const name: unknown = Object.getOwnPropertyDescriptor(prototype, "name")?.value;
    names.push(typeof name === "string" ? name : prototype.constructor.name);
  }
  names.push("Error");
  return [...new Set(names)];
}

/** Describes an error with values that can be sent. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) {
    return { classes: [], isNative: true, message: "", args: [], stack: undefined, properties: {}, value: sendable(error) };
  }
  const properties: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(error)) if (key !== "args") properties[key] = sendable(value);
  return {
    classes: classNames(error),
    isNative: !(error instanceof BaseException),
    message: error.message,
    args: error instanceof BaseException ? error.args.map(sendable) : [],
    stack: error.stack,
    properties,
    value: undefined,
  };
}

/** An error as it was described; for a thrown value that was none, that value. */
export function restoreError(description: ErrorDescription): unknown {
  const { classes, isNative, message, args, stack, properties, value } = description;
  if (classes.length === 0) return value;
  const known = isNative ? NATIVE_CLASSES : OWN_CLASSES;
  const name = classes.find((candidate) => known.has(candidate)) ?? "";
  const KnownClass = (known.get(name) ?? Error) as new (...args: unknown[]) => Error;
  const error = isNative ? new KnownClass(message) : new KnownClass(...args);
  const define = (key: string, content: unknown): void => {
    Object.defineProperty(error, key, { value: content, writable: true, configurable: true, enumerable: false });
  };
  if (error.message !== message) define("message", message);
  if (classes[0] !== undefined && classes[0] !== name) define("name", classes[0]);
  if (stack !== undefined) define("stack", stack);
  for (const [key, content] of Object.entries(properties)) Object.defineProperty(error, key, { value: content, writable: true, configurable: true, enumerable: true });
  return error;
}
