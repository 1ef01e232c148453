/**
 * Signals by number and by name.
 *
 * The system knows numbers, Node names, programs use either. A number that the system has can still be one that Node has no name for and
 * therefore cannot listen to: those of the real-time signals.
 */
import { constants } from "node:os";
import { AsyncioTypeError, ValueError } from "../errors/builtin.js";
import { describeValue } from "../printing/describe.js";

/** A signal: its number, or its name ("SIGTERM"). */
export type Signal = number | string;

const HIGHEST_NUMBER = 64;
/** Two real-time signals that the C library keeps for itself. */
const RESERVED: ReadonlySet<number> = new Set([32, 33]);

const numbers: ReadonlyMap<string, number> = new Map(Object.entries(constants.signals));

/** Some numbers have several names; the usual one stands first. */
const names: ReadonlyMap<number, NodeJS.Signals> = new Map(
  Object.entries(constants.signals)
    .reverse()
    .map(([name, number]) => [number, name as NodeJS.Signals]),
);

/**
 * The number of a signal.
 * @throws {AsyncioTypeError} for what is neither an integer nor a name; {ValueError} if there is no such signal.
 */
export function signalNumber(signal: unknown): number {
  const number = typeof signal === "string" ? numbers.get(signal) : signal;
  if (typeof number !== "number" || !Number.isInteger(number)) {
    throw new AsyncioTypeError(`a signal is an integer or the name of a signal, got ${describeValue(signal)}`); // add_signal_handler.not-an-integer
  }
  if (number < 1 || number > HIGHEST_NUMBER || RESERVED.has(number)) throw new ValueError(`invalid signal number ${number}`); // add_signal_handler.invalid-number
  return number;
}

/** The name under which Node knows a signal; null if it does not. */
export function signalName(number: number): NodeJS.Signals | null {
  return names.get(number) ?? null;
}
