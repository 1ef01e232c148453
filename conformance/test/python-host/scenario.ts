/** A program and what the host must report of it. */
import type { Outcome } from "../../model/observation.js";
import type { Program } from "../../model/program.js";
import type { Brief } from "./brief.js";

/** A regular expression matches the text of a value, or the message of an unhandled context. */
export type Expected = Brief | RegExp | { readonly raised: RegExp };

export interface Scenario {
  readonly program: Program;
  readonly events: readonly Expected[];
  /** `completed` if not given. */
  readonly status?: Outcome["status"];
  /** Part of the reason or message of another outcome. */
  readonly reason?: string;
  /** `LEVEL message` of every record of the logger. */
  readonly records?: readonly (string | RegExp)[];
  /** Categories of every warning. */
  readonly warnings?: readonly string[];
  readonly leaks?: Readonly<Record<string, RegExp>>;
  readonly since?: readonly [number, number];
  readonly until?: readonly [number, number];
}
