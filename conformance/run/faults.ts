/**
 * Whose fault is it? Three answers, three kinds of value:
 *
 *  - the loop under test is wrong: that is never an exception but a verdict in the report (exit code 1);
 *  - the user asked for something impossible, or the loop cannot even be started: UsageError (exit code 2);
 *  - the kit or the machine failed: KitError (exit code 70), as is every other exception.
 *
 * A message says what is wrong, a hint what to do about it. Neither needs a stack trace to be understood.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}

export class KitError extends Error {
  override readonly name = "KitError";

  constructor(
    message: string,
    readonly hint?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
