/** Cases for the tests of peers: their steps are compiled from YAML as those of any case, their programs are scripts of the host `network`. */
import { compilePeers } from "../compile/peers.js";
import { Compilation } from "../compile/compilation.js";
import { packageFolder } from "../language/package-folder.js";
import { loadTable } from "../language/load-table.js";
import { formatProblem } from "../load/problem.js";
import type { Problem } from "../load/problem.js";
import { readYaml } from "../load/read-yaml.js";
import type { Expression, Call } from "../model/program.js";
import type { Peer } from "../model/peer.js";
import type { Case, Expectation } from "../model/specification.js";
import type { CaseResult } from "../model/report.js";
import type { SuiteOptions } from "../run/run-suite.js";
import { join } from "node:path";
import { fakeCase, runFake } from "./run-fakes.js";

const TABLE = loadTable(join(packageFolder(), "spec"), "spec", () => undefined);

/** Peers from YAML, with what is wrong with them. */
export function readPeers(yaml: string): { readonly peers: Readonly<Record<string, Peer>>; readonly problems: readonly string[] } {
  const problems: Problem[] = [];
  const { root } = readYaml("peers.yaml", yaml);
  if (TABLE === undefined || root === undefined) throw new Error("the fixture is no YAML");
  const peers = compilePeers(root, new Compilation(TABLE, (problem) => problems.push(problem)));
  return { peers: peers ?? {}, problems: problems.map(formatProblem) };
}

/** A step of the host's script: a word, or a word with its arguments. */
export type ScriptStep = string | Readonly<Record<string, Readonly<Record<string, Expression>>>>;

export function peerCase(id: string, yaml: string, script: readonly ScriptStep[], expectation: Expectation, change: Partial<Case> = {}): Case {
  const { peers, problems } = readPeers(yaml);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const steps = script.map((step, at): Call => {
    const [op = "", args = {}] = typeof step === "string" ? [step] : (Object.entries(step)[0] ?? []);
    return { op, args, at };
  });
  return fakeCase(id, { peers, program: { steps }, expectation, tls: true, ...change });
}

/** Runs one case, and tells what became of it. */
export async function play(yaml: string, script: readonly ScriptStep[], expectation: Expectation, change: Partial<SuiteOptions> = {}): Promise<CaseResult> {
  const run = await runFake("network", [peerCase("peers/one", yaml, script, expectation)], { jobs: 1, baseBudget: 2, ...change });
  const result = run.results.get("peers/one");
  if (result === undefined) throw new Error("the case has no result");
  if (run.orphans.length > 0) throw new Error("the host outlived the run");
  return result;
}
