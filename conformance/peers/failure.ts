/**
 * How a step of a peer goes wrong.
 *
 * What the network answers (refused, reset, a certificate that does not verify) is part of the log, since a case may be about just that. A peer that cannot
 * go on, because nothing comes any more or because it was told to stop, logs nothing: that is its failure alone.
 */

/** The system or TLS said no; `code` is what is logged. */
export class ConnectionFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The step will never be done. */
export class Stuck extends Error {}

/** An error of Node's network modules, as a failure of the step. */
export function asFailure(error: Error & { readonly code?: unknown }): Error {
  if (error instanceof ConnectionFailure || error instanceof Stuck) return error;
  return typeof error.code === "string" ? new ConnectionFailure(error.code, error.message) : new ConnectionFailure("ERROR", error.message);
}
