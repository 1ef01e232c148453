/**
 * What can end a scenario besides the loop's own behaviour.
 *
 * Both are thrown through whatever stands between the operation and the host. They are kinds of SystemExit, which loops let through; a loop that
 * swallows them all the same hides nothing, since the case state remembers the first one, and its memory decides the outcome.
 */
import { SystemExit } from "../../../reference/index.js";


/** The program makes no sense: unknown operation, variable or class. The kit is to blame, never the loop. */
export class ProgramFault extends SystemExit {
  override readonly name = "ProgramFault";
  constructor(
    message: string,
    readonly at: number | undefined,
  ) {
    super(message);
  }
}

/** The loop does not have what the operation needs. */
export class Unsupported extends SystemExit {
  override readonly name = "Unsupported";
  constructor(
    readonly operation: string,
    readonly reason: string,
  ) {
    super(`${operation}: ${reason}`);
  }
}

/** The machine lacks what the case requires. */
export class NotApplicable extends SystemExit {
  override readonly name = "NotApplicable";
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** Whether an error is none of the scenario's, but says why the case ends. */
export const isVerdict = (error: unknown): boolean => error instanceof ProgramFault || error instanceof Unsupported || error instanceof NotApplicable;

/** A variable that a step should have bound, but which has no value: perhaps through the loop's fault, so an ordinary error of the scenario. */
export class NameError extends Error {
  override readonly name = "NameError";
}
