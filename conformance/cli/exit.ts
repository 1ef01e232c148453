/**
 * Exit codes, and how a fault of the user, the specification or the kit is told: one message, no stack trace unless asked for.
 */
import { paintFor } from "../report/paint.js";
import { KitError, UsageError, messageOf } from "../run/faults.js";

export const EXIT = {
  asExpected: 0,
  fallsShort: 1,
  wrongUsage: 2,
  kitFailed: 70,
  interrupted: 130,
} as const;

/** Says what is wrong on standard error and yields the exit code. */
export function explainFault(fault: unknown, trace: boolean): number {
  const usage = fault instanceof UsageError;
  const whose = usage ? "error" : "loopspec failed";
  const paint = paintFor(process.stderr, process.env);
  process.stderr.write(`${paint.red(`${whose}:`)} ${messageOf(fault)}\n`);
  const hint = usage || fault instanceof KitError ? fault.hint : "this is a defect of the kit or a failure of the machine; --trace shows where";
  if (hint !== undefined) process.stderr.write(`${paint.dim("hint:")} ${hint}\n`);
  if (trace && fault instanceof Error) process.stderr.write(`${fault.stack ?? ""}\n`);
  return usage ? EXIT.wrongUsage : EXIT.kitFailed;
}
