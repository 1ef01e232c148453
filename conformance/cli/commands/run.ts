/**
 * `loopspec run`: start, watch, judge, report.
 *
 * Everything that the user can have got wrong is checked before the first case runs; files are written before the summary is printed, so
 * that a closed terminal loses nothing.
 */
import { availableParallelism } from "node:os";
import type { Adapter } from "../../adapters/adapter.js";
import { parseAdapter } from "../../adapters/parse-adapter.js";
import type { Report } from "../../model/report.js";
import type { Basis, Specification } from "../../model/specification.js";
import { exitCode } from "../../report/exit-code.js";
import { paintFor } from "../../report/paint.js";
import { Progress } from "../../report/progress.js";
import { terminalReport } from "../../report/terminal.js";
import { now } from "../../run/clock.js";
import { KitError } from "../../run/faults.js";
import { mostHosts } from "../../run/host-count.js";
import { planOf } from "../../run/plan.js";
import type { Plan } from "../../run/plan.js";
import { runSuite } from "../../run/run-suite.js";
import type { SuiteOptions } from "../../run/run-suite.js";
import { selectCases } from "../../run/select.js";
import { watchForInterruption } from "../interruption.js";
import { prepareOutputs, writeOutputs } from "../outputs.js";
import { openSpecification } from "../specification.js";

export interface RunCommandOptions {
  readonly loop: string;
  readonly python?: string;
  readonly only?: readonly string[];
  readonly group?: readonly string[];
  readonly basis?: Basis;
  readonly profile?: string;
  readonly jobs?: number;
  readonly budget?: number;
  readonly report?: string;
  readonly junit?: string;
  readonly spec?: string;
  readonly verbose?: boolean;
}

const DEFAULT_WIDTH = 100;

export async function runCommand(options: RunCommandOptions): Promise<number> {
  const adapter = parseAdapter(options.loop, options.python === undefined ? {} : { python: options.python });
  const outputs = prepareOutputs(options);
  const interruption = watchForInterruption();
  const progress = new Progress({
    write: (text) => void process.stderr.write(text),
    isTTY: process.stderr.isTTY,
    columns: () => process.stderr.columns || DEFAULT_WIDTH,
    now,
    paint: paintFor(process.stderr, process.env),
  });
  let plan: Plan | undefined;
  try {
    const report = await runSuite(() => (plan = makePlan(options)), { adapter, ...suiteOptions(options, adapter.kind), signal: interruption.signal }, progress.listen);
    if (plan === undefined) throw new KitError("a report without a plan");
    await writeOutputs(outputs, report, plan.specification);
    process.stdout.write(summary(report, plan.specification, options.verbose === true));
    return exitCode(report);
  } finally {
    interruption.release();
  }
}

function suiteOptions(options: RunCommandOptions, kind: Adapter["kind"]): Omit<SuiteOptions, "adapter" | "signal"> {
  return {
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    ...(options.budget === undefined ? {} : { baseBudget: options.budget }),
    // While the specification is read, hosts can start; a filter often leaves a handful of cases, which are not worth many.
    startAhead: options.only === undefined && options.group === undefined ? mostHosts(availableParallelism(), kind) : 1,
  };
}

function makePlan(options: RunCommandOptions): Plan {
  const specification = openSpecification(options.spec, (line) => void process.stderr.write(`${line}\n`));
  const cases = selectCases(specification, {
    ...(options.only === undefined ? {} : { only: options.only }),
    ...(options.group === undefined ? {} : { groups: options.group }),
    ...(options.basis === undefined ? {} : { basis: options.basis }),
  });
  return planOf(specification, cases);
}

function summary(report: Report, specification: Specification, verbose: boolean): string {
  const paint = paintFor(process.stdout, process.env);
  return terminalReport(report, specification, { paint, width: process.stdout.columns || DEFAULT_WIDTH, verbose });
}
