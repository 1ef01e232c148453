/**
 * Reports: the judged result of a run. A report is a plain value; every output format is a pure function of it.
 */
import type { Observation, ObservedEvent, PeerObservation } from "./observation.js";
import type { Basis, Level } from "./specification.js";

/**
 * - pass / fail: the loop kept, or broke, what the case verifies
 * - timeout: the case did not end within its budget; crash: the host died or broke the protocol while running it
 * - unsupported: the host declares it, or the loop says that it is not implemented
 * - not-applicable: the platform lacks it, or the profile does not promise it
 * - could-not-run: the kit or the machine is at fault
 */
export type Verdict = "pass" | "fail" | "timeout" | "crash" | "unsupported" | "not-applicable" | "could-not-run";

/** One thing that is wrong, in words; `expected` and `observed` where they help, `at` the step's place in the case file. */
export interface Finding {
  readonly message: string;
  readonly expected?: string;
  readonly observed?: string;
  readonly at?: string;
}

/** What is known about a host that hung or died. */
export interface Evidence {
  /** How it ended: `signal SIGSEGV`, `exit code 3`, `killed after the budget of 2.1 s`, ... */
  readonly ended: string;
  readonly lastEvents: readonly ObservedEvent[];
  /** The end of the host's standard error. */
  readonly stderr: string;
  /** What the peers of the case had seen until then. */
  readonly peers?: Readonly<Record<string, PeerObservation>>;
  /** A stack dump, where the runtime gave one. */
  readonly stack?: string;
  /** The offending output, if the protocol was broken. */
  readonly output?: string;
}

export interface CaseResult {
  readonly case: string;
  readonly verdict: Verdict;
  readonly group: string;
  readonly level: Level;
  readonly basis: Basis;
  /** Why, for every verdict but pass. */
  readonly findings: readonly Finding[];
  /** Seconds that the case took. */
  readonly duration: number;
  readonly observation?: Observation;
  readonly evidence?: Evidence;
}

/** Which loop it is, as a host tells that has made one. */
export interface LoopIdentity {
  readonly name: string;
  readonly class: string;
  readonly module?: string;
  /** The loop of asyncio itself whose code its class inherits, if it is not asyncio's own. */
  readonly inherits?: string;
  readonly version?: string;
}

/** What a host said of itself. */
export interface Subject {
  readonly adapter: string;
  readonly loop: LoopIdentity;
  readonly runtime: { readonly name: string; readonly version: string };
  readonly platform: string;
  readonly profile: string;
  /** What the runtime cannot tell apart (PROTOCOL.md), so that a report can be read again as it was judged. */
  readonly traits?: readonly string[];
}

export interface Report {
  readonly format: "loopspec-report/1";
  readonly kit: { readonly version: string; readonly specification: string };
  readonly subject: Subject;
  readonly started: string;
  /** Wall-clock seconds of the whole run, host start-up included. */
  readonly duration: number;
  readonly results: readonly CaseResult[];
  /** False if the run was interrupted: `results` then holds what was known until then. */
  readonly complete: boolean;
}
