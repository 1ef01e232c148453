/**
 * What debug mode looks at: where callbacks and futures came from, whether something is callable at all, and which callbacks are slow.
 *
 * Outside debug mode none of this costs anything: the checks are behind one boolean of the loop.
 *
 * Source: Base Event Loop, Debug mode; the documentation's chapter on developing with asyncio.
 */
import { types } from "node:util";
import { AsyncioTypeError } from "../errors/builtin.js";
import { describeValue } from "../printing/describe.js";
import { isCoroutine } from "../tasks/awaitable.js";

/** Callbacks that take longer than this many seconds are reported in debug mode, unless the loop is told otherwise. */
export const DEFAULT_SLOW_CALLBACK_DURATION = 0.1;

/** The variable of the environment that switches debug mode on in every new loop. */
export const DEBUG_VARIABLE = "PYTHONASYNCIODEBUG";

/** Whether new loops are in debug mode: if the variable is set to anything but the empty string. */
export function debugByDefault(environment: Readonly<Record<string, string | undefined>>): boolean {
  const value = environment[DEBUG_VARIABLE];
  return value !== undefined && value !== ""; // get_debug.default-non-empty
}

/** The frames of the present call stack, the innermost last, without the innermost `skipped` ones. */
export function captureSourceTraceback(skipped: number): readonly string[] {
  const lines = (new Error().stack ?? "").split("\n").slice(skipped + 2);
  return lines.map((line) => line.trim()).reverse();
}

/**
 * Refuses what cannot be a callback.
 * @param callback what was passed.
 * @param method the method it was passed to, for the message.
 * @throws {AsyncioTypeError} for a coroutine, a generator function or asynchronous function, or anything that cannot be called.
 */
export function checkCallback(callback: unknown, method: string): void {
  if (isCoroutine(callback) || types.isGeneratorFunction(callback) || types.isAsyncFunction(callback)) {
    throw new AsyncioTypeError(
      `${method} calls its callback and does not wait for it, so it takes no coroutines; use createTask for ${describeValue(callback)}`,
    );
  }
  if (typeof callback !== "function") {
    throw new AsyncioTypeError(`${method} needs a function to call, got ${describeValue(callback)}`);
  }
}
