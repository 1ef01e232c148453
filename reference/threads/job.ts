/** What passes between an executor and its threads. */
import type { ErrorDescription } from "./error-transfer.js";

/** Where a function is found: the value exported as `name` by a module. */
export interface FunctionPlace {
  /** An absolute `file:` URL, or the name of a package. */
  readonly module: URL | string;
  readonly name: string;
}

/** To the thread. Functions cannot be sent: either their place is, or their source. */
export interface Job {
  readonly func: { readonly module: string; readonly name: string } | { readonly source: string };
  readonly args: readonly unknown[];
}

/** From the thread. */
export type JobOutcome = { readonly value: unknown } | { readonly error: ErrorDescription };
