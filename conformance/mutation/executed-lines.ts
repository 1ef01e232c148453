/** Which cases execute which lines of asyncio: only those can notice that a line was changed. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Adapter } from "../adapters/adapter.js";
import type { Plan } from "../run/plan.js";
import { runSuite } from "../run/run-suite.js";
import { injectedEnvironment } from "./mutant.js";
import type { Mutant } from "./mutant.js";

/** Cases run several times as long while every line is noted. */
const PATIENCE = 60;

export class ExecutedLines {
  private readonly cases = new Map<string, Set<string>>();

  /** The cases that execute any line of what is replaced. */
  casesOf({ module, line, last }: Mutant): ReadonlySet<string> {
    const found = new Set<string>();
    for (let each = line; each <= last; each += 1) for (const id of this.cases.get(`${module}:${each}`) ?? []) found.add(id);
    return found;
  }

  note(id: string, lines: readonly string[]): void {
    for (const line of lines) {
      const cases = this.cases.get(line);
      if (cases === undefined) this.cases.set(line, new Set([id]));
      else cases.add(id);
    }
  }
}

/** Runs the cases once, in hosts that note what is executed. */
export async function executedLines(plan: Plan, adapter: Adapter): Promise<ExecutedLines> {
  const folder = mkdtempSync(join(tmpdir(), "loopspec-executed-"));
  try {
    await runSuite(() => plan, { adapter: { ...adapter, env: { ...adapter.env, ...injectedEnvironment({ LOOPSPEC_EXECUTED: join(folder, "lines") }) } }, baseBudget: PATIENCE });
    const executed = new ExecutedLines();
    for (const name of readdirSync(folder)) {
      for (const line of readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean)) {
        const [id, lines] = JSON.parse(line) as [string, readonly string[]];
        executed.note(id, lines);
      }
    }
    return executed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
