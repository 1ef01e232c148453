/**
 * How values appear in logs and error messages.
 *
 * Whatever is printed here belongs to the user: a `toString` may throw, an object may be huge. So every description is
 * guarded, and short unless a value describes itself.
 */
import { inspect, types } from "node:util";

const LONGEST_DESCRIPTION = 200;

function shorten(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 3)}...`;
}

/** A value in the form that a programmer would recognise: strings in quotes, objects with their class. */
export function describeValue(value: unknown): string {
  try {
    return shorten(inspect(value, { depth: 1, breakLength: Infinity, maxArrayLength: 10, maxStringLength: 100 }));
  } catch {
    return `<${typeof value} that cannot be printed>`;
  }
}

/** A value in its own words where its class has some (handles, futures, tasks, transports); everything else is inspected. */
export function describeOwn(value: unknown): string {
  try {
    const isPlain = typeof value !== "object" || value === null || value.toString === Object.prototype.toString;
    if (!isPlain && !Array.isArray(value) && !ArrayBuffer.isView(value)) return String(value);
  } catch {
    // Whoever cannot describe itself is inspected.
  }
  return describeValue(value);
}

/** The name by which a callback is best known. */
export function describeCallback(callback: unknown): string {
  if (typeof callback !== "function") return describeValue(callback);
  return callback.name === "" ? "<anonymous function>" : callback.name;
}

/** `name(argument, argument)`, for the report of a callback that failed or was slow. */
export function describeCall(callback: unknown, args: readonly unknown[] | null): string {
  const list = args === null ? "" : args.map((argument) => shorten(describeOwn(argument))).join(", ");
  return `${describeCallback(callback)}(${list})`;
}

/** The kind of a coroutine object; a generator keeps no reference to the function that made it that a program could read. */
export function describeCoroutine(coroutine: unknown): string {
  return types.isGeneratorObject(coroutine) ? "<generator>" : describeValue(coroutine);
}
