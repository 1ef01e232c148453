/**
 * What can end a scenario besides the loop's own behaviour.
 *
 * Both are thrown through whatever stands between the operation and the host, and may be swallowed there (a loop catches
 * what a callback throws). The case state therefore remembers the first one, and its memory decides the outcome.
 */

/** The program makes no sense: unknown operation, variable or class. The kit is to blame, never the loop. */
export class ProgramFault extends Error {
  override readonly name = "ProgramFault";
  constructor(
    message: string,
    readonly at: number | undefined,
  ) {
    super(message);
  }
}

/** The loop does not have what the operation needs. */
export class Unsupported extends Error {
  override readonly name = "Unsupported";
  constructor(
    readonly operation: string,
    readonly reason: string,
  ) {
    super(`${operation}: ${reason}`);
  }
}
