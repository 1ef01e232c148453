/** The last argument of methods with optional arguments: one object, in the place of Python's keywords. */
import { AsyncioTypeError } from "../errors/builtin.js";
import { describeValue } from "../printing/describe.js";

/** @throws {AsyncioTypeError} for anything in the place of the options that is none, and for anything after them. */
export function checkOptions(method: string, options: unknown, more: readonly unknown[]): void {
  if (typeof options === "object" && options !== null && more.length === 0) return;
  throw new AsyncioTypeError(`${method} takes its further arguments by name, in one object; got ${describeValue(more.length > 0 ? more[0] : options)}`);
}
