/**
 * Observations: what a host saw, before anybody judged it.
 *
 * Values are encoded so that identity and type survive the trip: plain JSON stands for None, booleans, integers, strings and
 * lists; everything else is an object with the key `$`, which names the kind.
 */

export type ObservedValue =
  | null
  | boolean
  | number
  | string
  | readonly ObservedValue[]
  | { readonly $: "float"; readonly value: number | "nan" | "inf" | "-inf" }
  | { readonly $: "tuple"; readonly items: readonly ObservedValue[] }
  | { readonly $: "set"; readonly items: readonly ObservedValue[] }
  | { readonly $: "dict"; readonly items: Readonly<Record<string, ObservedValue>>; readonly refs?: readonly string[] }
  | { readonly $: "bytes"; readonly base64: string }
  | ObservedError
  | ObservedObject;

/** An exception. `mro` lists its classes, the most derived first; `refs` the variables that hold this very object. */
export interface ObservedError {
  readonly $: "error";
  readonly type: string;
  readonly mro: readonly string[];
  readonly message: string;
  readonly args: readonly ObservedValue[];
  readonly refs?: readonly string[];
}

/** Any other object: handle, future, task, loop, callable, thread, ... */
export interface ObservedObject {
  readonly $: "object";
  readonly type: string;
  readonly mro: readonly string[];
  readonly refs?: readonly string[];
  /** A short printable form for reports; never compared. */
  readonly repr?: string;
}

/**
 * One entry of the log.
 *  - `log`: the operation log
 *  - `raised` / `returned`: a step marked `catch` did, or did not, raise
 *  - `unhandled`: the host's recording exception handler was called; the value is the context
 *  - `thread_raised`: an error ended a thread of the scenario
 */
export interface ObservedEvent {
  readonly kind: "log" | "raised" | "returned" | "unhandled" | "thread_raised";
  readonly value: ObservedValue;
  /** Seconds since the case began, on the host's own monotonic clock. */
  readonly t: number;
  /** The step that caused the event (`raised`, `returned`). */
  readonly at?: number;
}

/** How the scenario ended. */
export type Outcome =
  | { readonly status: "completed" }
  /** An error left the main program. */
  | { readonly status: "raised"; readonly error: ObservedError; readonly at?: number }
  /** The loop does not implement what the scenario needs. */
  | { readonly status: "unsupported"; readonly reason: string; readonly operation?: string }
  /** The machine lacks what the case requires. */
  | { readonly status: "not-applicable"; readonly reason: string }
  /** The program made no sense to the host: the kit or the case is at fault, not the loop. */
  | { readonly status: "invalid"; readonly reason: string; readonly at?: number };

export interface Leaks {
  readonly fds?: readonly string[];
  readonly threads?: readonly string[];
  readonly children?: readonly string[];
}

/** A warning of the runtime (Python: the warnings module). */
export interface ObservedWarning {
  readonly category: string;
  readonly message: string;
}

/** A record of a logger. */
export interface ObservedRecord {
  readonly level: string;
  readonly message: string;
  /** The exception that the record carries beside its text. */
  readonly exception?: ObservedError;
  /** Which one, if it is not asyncio's: a logger of the loop's own, or of a library that it uses. */
  readonly logger?: string;
}

/** What a peer of the case saw, which the runner played: a log of its own. */
export interface PeerObservation {
  readonly events: readonly ObservedEvent[];
  /** Why it did not get through its steps, if it did not. */
  readonly failure?: string;
  /** The step that failed, by its number among the peer's. */
  readonly failedAt?: number;
  /** Why the runner could not play it at all: the machine is at fault, and nothing is known of the loop. */
  readonly unplayable?: string;
}

/** Everything about one run of one case. */
export interface Observation {
  readonly case: string;
  readonly events: readonly ObservedEvent[];
  readonly outcome: Outcome;
  /** Whether the loop could be closed after the scenario, and the error if not. */
  readonly closed: boolean;
  readonly closeError?: ObservedError;
  readonly leaks: Leaks;
  readonly warnings: readonly ObservedWarning[];
  readonly records: readonly ObservedRecord[];
  /** Seconds from begin to done, on the host's clock. */
  readonly duration: number;
  /** The peers, by name; the runner adds them. */
  readonly peers?: Readonly<Record<string, PeerObservation>>;
}
