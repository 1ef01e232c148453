/**
 * The matrix: every broken loop against every case.
 *
 * A broken loop is *caught* if a case fails that verifies a requirement which the loop breaks. Other cases may
 * fail as well, because they build on the broken behaviour: few can do without `stop` or `call_soon`. The loop names those that it knows (*affected*); what fails beyond them is
 * counted (*misled*), and must stay little: a case that fails on many loops that break something else asserts more than it says.
 */
import type { Report, Verdict } from "../model/report.js";
import type { Case, Specification } from "../model/specification.js";
import { describeKit } from "../run/kit.js";
import { runSuite } from "../run/run-suite.js";
import { bundledLoops } from "./bundled-loops.js";
import type { LibraryEntry } from "./library.js";

/** Several loops at once, one host each: start-up is spread, and waits overlap. */
const LOOPS_AT_ONCE = 8;
const HOSTS_PER_LOOP = 1;

/** Seconds that a case has beyond its delays: many loops make cases hang, which one need not watch for long. */
const BUDGET = 1;

const FAILURES: ReadonlySet<Verdict> = new Set<Verdict>(["fail", "timeout", "crash"]);

export interface MatrixRow {
  readonly loop: LibraryEntry;
  /** Cases about what the loop breaks that failed. */
  readonly caughtBy: readonly string[];
  /** Cases that failed because, as the loop says, they build on what it breaks. */
  readonly affected: readonly string[];
  /** Cases about something else that failed. */
  readonly misled: readonly string[];
  /** How many cases about something else it met. */
  readonly others: number;
  /** Cases that could not be run at all. */
  readonly notRun: readonly string[];
  /** Cases that do not apply to the loop, or need what it has not got. */
  readonly skipped: readonly string[];
  readonly passed: number;
}

export interface MatrixOptions {
  readonly specification: Specification;
  readonly loops: readonly LibraryEntry[];
  /** The cases to run on a loop. Default: all. */
  readonly casesFor?: (loop: LibraryEntry) => readonly Case[];
  readonly onRow?: (row: MatrixRow, done: number) => void;
  /** Whether loops that no case caught are asked again. Default: yes. */
  readonly asksAgain?: boolean;
}

/** Runs the cases on all loops, a run of its own for each: whatever a loop spoils, it spoils for itself. */
export async function runMatrix({ specification, loops, casesFor, onRow, asksAgain = true }: MatrixOptions): Promise<readonly MatrixRow[]> {
  const kit = describeKit(specification);
  const everything = [...specification.cases.values()];
  const runLoop = (loop: LibraryEntry): Promise<Report> => {
    const plan = { specification, cases: casesFor?.(loop) ?? everything, kit };
    return runSuite(() => plan, { adapter: adapterFor(loop), jobs: HOSTS_PER_LOOP, baseBudget: BUDGET });
  };
  const adapterFor = await bundledLoops(loops);
  const rows = new Map<string, MatrixRow>();
  const waiting = [...loops];
  const work = async (): Promise<void> => {
    for (let loop = waiting.shift(); loop !== undefined; loop = waiting.shift()) {
      const row = judgeLoop(loop, specification, await runLoop(loop));
      rows.set(loop.id, row);
      onRow?.(row, rows.size);
    }
  };
  await Promise.all(Array.from({ length: LOOPS_AT_ONCE }, work));
  // Faults of a few milliseconds may hide on a machine that is late by more. A right loop is never failed by that; a wrong one is asked again, alone.
  for (const loop of loops) {
    if (asksAgain && rows.get(loop.id)?.caughtBy.length === 0) rows.set(loop.id, judgeLoop(loop, specification, await runLoop(loop)));
  }
  return loops.map((loop) => rows.get(loop.id)).filter((row) => row !== undefined);
}

function judgeLoop(loop: LibraryEntry, specification: Specification, report: Report): MatrixRow {
  const failed = report.results.filter((result) => FAILURES.has(result.verdict)).map((result) => result.case);
  const broken = new Set(loop.breaks);
  const isAbout = (id: string): boolean => specification.cases.get(id)?.verifies.some((requirement) => broken.has(requirement)) === true;
  const caughtBy = failed.filter(isAbout);
  const others = failed.filter((id) => !caughtBy.includes(id));
  const met = report.results.filter((result) => result.verdict === "pass" || FAILURES.has(result.verdict)).map((result) => result.case);
  const affects = (loop.alsoAffects ?? []).map(globExpression);
  const affected = others.filter((id) => affects.some((expression) => expression.test(id)));
  return {
    loop,
    caughtBy,
    affected,
    others: met.filter((id) => !isAbout(id)).length,
    misled: others.filter((id) => !affected.includes(id)),
    notRun: report.results.filter((result) => result.verdict === "could-not-run").map((result) => result.case),
    skipped: report.results.filter((result) => result.verdict === "not-applicable" || result.verdict === "unsupported").map((result) => result.case),
    passed: report.results.filter((result) => result.verdict === "pass").length,
  };
}

function globExpression(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\?]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*+/g, ".*")}$`);
}

/** The cases that no broken loop made fail: nothing proves that they can. */
export interface Unproven {
  /** Every loop that met them passed. */
  readonly passed: readonly Case[];
  /** No loop of the library can run them: they are for an older profile, or need what JavaScript has not got. */
  readonly outOfReach: readonly Case[];
}

export function unprovenCases(specification: Specification, rows: readonly MatrixRow[]): Unproven {
  const proven = new Set(rows.flatMap((row) => [...row.caughtBy, ...row.affected, ...row.misled]));
  const skipped = new Set(rows.flatMap((row) => row.skipped));
  const unproven = [...specification.cases.values()].filter((item) => !proven.has(item.id));
  return { passed: unproven.filter((item) => !skipped.has(item.id)), outOfReach: unproven.filter((item) => skipped.has(item.id)) };
}
