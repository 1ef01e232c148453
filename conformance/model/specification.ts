/**
 * The specification: requirements, cases and the tables of the language, as loaded from spec/.
 *
 * Everything here is a plain value that the loader has validated; positions lead back to the YAML.
 */
import type { Peer } from "./peer.js";
import type { Program } from "./program.js";

/** A place in a file of the specification; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Level = "must" | "should" | "may" | "undefined" | "informative" | "platform";
export type Basis = "documented" | "de-facto";

export interface Requirement {
  readonly id: string;
  readonly text: string;
  readonly source: { readonly document: string; readonly section: string };
  readonly level: Level;
  readonly basis: Basis;
  readonly group: string;
  readonly area: string;
  readonly since?: string;
  readonly until?: string;
  readonly untestable?: string;
  /**
   * Where some CPython does something else than the text says: its own loops, or, if the record concerns the module, asyncio's functions whatever the loop. A
   * record with a runtime is about that interpreter alone, others about all that come with CPython's asyncio.
   */
  readonly cpython?: readonly { readonly versions: string; readonly does: string; readonly concerns?: "module"; readonly runtime?: string }[];
  readonly position: Position;
}

/** A pattern for one value: the YAML as written; conformance/judge/ gives it its meaning. */
export type Pattern = unknown;

export interface Expectation {
  /** Patterns over the log, see spec/language/README.md. */
  readonly expect: readonly Pattern[];
  /** Edges that the log must keep: each [earlier, later] names two event patterns. */
  readonly before?: readonly (readonly [Pattern, Pattern])[];
  /** Patterns over the logs of peers, by the peer's name. */
  readonly wire?: Readonly<Record<string, readonly Pattern[]>>;
  /** Lower bounds between two events, in seconds on the host's clock. */
  readonly elapsed?: readonly { readonly from: Pattern; readonly to: Pattern; readonly at_least: number }[];
  /** Warnings that must occur, by category. */
  readonly warnings?: readonly Pattern[];
  /** Records of the loop's logger that must occur. */
  readonly records?: readonly Pattern[];
  /** Leftovers that the case is about, and that are therefore no leak. */
  readonly leaves?: readonly ("fds" | "threads" | "children" | "warnings" | "records")[];
}

export interface Case {
  readonly id: string;
  readonly title: string;
  /** The member of the API that the case is about. */
  readonly member: string;
  readonly group: string;
  readonly verifies: readonly string[];
  readonly since?: string;
  readonly until?: string;
  /** Where asyncio's users took the behaviour for a bug, or other remarks for the reader. */
  readonly note?: string;
  /** Environment variables of the host process; null stands for a variable that is not set at all, `$tls.authority` for the path of that file. */
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly program: Program;
  /** Every operation that the program uses, at any depth. */
  readonly operations: readonly string[];
  /** Who is at the other end of its connections, by name; the runner plays them. */
  readonly peers?: Readonly<Record<string, Peer>>;
  /** Whether something of the case, or of its peers, speaks of `$tls`. */
  readonly tls?: true;
  /** Seconds that the scenario itself asks to wait, added up; the budget grows with them. */
  readonly delays: number;
  readonly expectation: Expectation;
  /** The error class that each step marked `raises` must raise, by step number. */
  readonly raises: Readonly<Record<number, string>>;
  readonly position: Position;
  /** Where each step of the program stands, by step number. */
  readonly steps: readonly Position[];
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly half: "scheduling" | "io";
  readonly cases: "complete" | "planned";
}

export interface Specification {
  readonly profiles: readonly string[];
  readonly groups: ReadonlyMap<string, Group>;
  readonly documents: ReadonlyMap<string, { readonly title: string; readonly url?: string }>;
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly cases: ReadonlyMap<string, Case>;
}
