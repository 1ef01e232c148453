/**
 * `npm run stability -- ADAPTER RUNS [--load]`: the same verdicts, run after run.
 *
 * Certifies a loop again and again and compares every verdict with that of the first run. With `--load`, twice as many processes as there are cores spin beside it the whole time.
 * Exit code 1 if any verdict ever differed.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseAdapter } from "../adapters/parse-adapter.js";
import { openSpecification } from "../cli/specification.js";
import type { Report } from "../model/report.js";
import { planOf } from "../run/plan.js";
import { runSuite } from "../run/run-suite.js";

/** Keeps a processor busy, and looks up now and then whether somebody still wants that: its input ends with this process, however that ends. */
const SPIN = `
  process.stdin.resume().on("end", () => process.exit());
  const spin = () => { for (const until = Date.now() + 50; Date.now() < until; ); setImmediate(spin); };
  spin();
`;

function spin(): ChildProcess {
  return spawn(process.execPath, ["-e", SPIN], { stdio: ["pipe", "ignore", "ignore"] });
}

const verdictsOf = (report: Report): ReadonlyMap<string, string> => new Map(report.results.map((result) => [result.case, result.verdict]));

async function main(adapterText: string, runs: number, load: boolean): Promise<number> {
  const specification = openSpecification(undefined);
  const plan = planOf(specification);
  const adapter = parseAdapter(adapterText);
  const spinning = load ? Array.from({ length: 2 * availableParallelism() }, spin) : [];
  let first: ReadonlyMap<string, string> | undefined;
  let differences = 0;
  const durations: number[] = [];
  try {
    for (let run = 1; run <= runs; run++) {
      const report = await runSuite(() => plan, { adapter });
      durations.push(report.duration);
      const verdicts = verdictsOf(report);
      first ??= verdicts;
      for (const [id, verdict] of verdicts) {
        if (first.get(id) === verdict) continue;
        differences += 1;
        console.log(`run ${run}: ${id} is ${verdict}, was ${first.get(id)}: ${report.results.find((result) => result.case === id)?.findings[0]?.message ?? ""}`);
      }
      if (run % 10 === 0 || run === runs) console.log(`${run} of ${runs} runs, ${differences} differences`);
    }
  } finally {
    for (const child of spinning) child.kill("SIGKILL");
  }
  const counts = new Map<string, number>();
  for (const verdict of first?.values() ?? []) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  durations.sort((left, right) => left - right);
  const median = durations[Math.floor(durations.length / 2)] ?? NaN;
  console.log(`${adapterText}${load ? " under load" : ""}: ${[...counts].map(([verdict, count]) => `${count} ${verdict}`).join(", ")}; ${differences} differences in ${runs} runs; median ${median.toFixed(2)} s`);
  return differences === 0 ? 0 : 1;
}

const words = process.argv.slice(2).filter((word) => word !== "--load");
process.exitCode = await main(words[0] ?? "reference", Number(words[1] ?? 100), process.argv.includes("--load"));
