/**
 * The matrix: every broken loop against every case.
 *
 * A broken loop is *caught* if a case fails that verifies a requirement which the loop breaks. Other cases may
 * fail as well, because they build on the broken behaviour: few can do without `stop` or `call_soon`. The loop names those that it knows (*affected*); what fails beyond them is
 * counted (*misled*), and must stay little: a case that fails on many loops that break something else asserts more than it says.
 */
import { parseAdapter } from "../adapters/parse-adapter.js";
import type { Report, Verdict } from "../model/report.js";
import type { Case, Specification } from "../model/specification.js";
import { describeKit } from "../run/kit.js";
import { runSuite } from "../run/run-suite.js";
import type { LibraryEntry } from "./library.js";

/** Several loops at once, few hosts each: start-up is spread, and waits overlap. */
const LOOPS_AT_ONCE = 8;
const HOSTS_PER_LOOP = 1;

/** Seconds that a case has beyond its delays: many loops make cases hang, which one need not watch for long. */
const BUDGET = 1;

/** The name of the reference among the broken loops, and how many of the cases it meets there. */
const CONTROL = "the reference";
const ONE_CONTROL_IN = 5;

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
  readonly hostsPerLoop?: number;
  /** Lets all loops share the hosts, which saves starting one for each. Cases of the reference among them show that no loop spoils it for the others. */
  readonly together?: boolean;
  readonly onRow?: (row: MatrixRow, done: number) => void;
}

/** Runs the cases on all loops. */
export async function runMatrix(options: MatrixOptions): Promise<readonly MatrixRow[]> {
  if (options.together !== true) return runApart(options);
  const apart = await runApart({ ...options, loops: options.loops.filter(({ isolated }) => isolated === true) });
  return [...apart, ...(await runTogether({ ...options, loops: options.loops.filter(({ isolated }) => isolated !== true) }))];
}

/** What a case and a loop are called together. */
const pairId = (item: Case, loop: string): string => `${item.id} on ${loop}`;

/** One run of all pairs of loop and case. @throws if a case of the reference fails among them. */
async function runTogether({ specification, loops, casesFor, onRow }: MatrixOptions): Promise<readonly MatrixRow[]> {
  const everything = [...specification.cases.values()];
  const pairs = loops.flatMap((loop) => (casesFor?.(loop) ?? everything).map((item): Case => ({ ...item, id: pairId(item, loop.id), program: { ...item.program, module: loop.file } })));
  const controls = everything.filter((_, index) => index % ONE_CONTROL_IN === 0).map((item): Case => ({ ...item, id: pairId(item, CONTROL) }));
  const plan = { specification, cases: [...pairs, ...controls], kit: describeKit(specification) };
  const adapter = parseAdapter("reference");
  const report = await runSuite(() => plan, { adapter: { ...adapter, env: { ...adapter.env, NODE_V8_COVERAGE: "" } }, jobs: LOOPS_AT_ONCE, baseBudget: BUDGET });
  const byLoop = new Map<string, Report["results"][number][]>();
  for (const result of report.results) {
    const [id = "", loop = ""] = result.case.split(" on ");
    byLoop.set(loop, [...(byLoop.get(loop) ?? []), { ...result, case: id }]);
  }
  const spoiled = (byLoop.get(CONTROL) ?? []).filter((result) => FAILURES.has(result.verdict)).map((result) => result.case);
  if (spoiled.length > 0) throw new Error(`these cases fail on the reference when broken loops run in the same process: ${spoiled.join(", ")}; mark the loop that is to blame as isolated`);
  return loops.map((loop, index) => {
    const row = judgeLoop(loop, specification, { ...report, results: byLoop.get(loop.id) ?? [] });
    onRow?.(row, index + 1);
    return row;
  });
}

/** A run of its own for each loop. */
async function runApart({ specification, loops, casesFor, hostsPerLoop, onRow }: MatrixOptions): Promise<readonly MatrixRow[]> {
  const kit = describeKit(specification);
  const everything = [...specification.cases.values()];
  const runLoop = (loop: LibraryEntry): Promise<Report> => {
    const plan = { specification, cases: casesFor?.(loop) ?? everything, kit };
    const adapter = parseAdapter(`module:${loop.file}`);
    // A thousand hosts that each write down what they covered would take longer than the cases.
    const env = { ...adapter.env, NODE_V8_COVERAGE: "" };
    return runSuite(() => plan, { adapter: { ...adapter, env }, jobs: hostsPerLoop ?? HOSTS_PER_LOOP });
  };
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
