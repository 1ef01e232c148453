/**
 * What the tests of the runner share: tiny specifications made in memory, and fake hosts from conformance/test/fixtures/hosts.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Adapter } from "../adapters/adapter.js";
import { packageFolder } from "../language/package-folder.js";
import type { CaseResult, Report } from "../model/report.js";
import type { Case, Position, Requirement, Specification } from "../model/specification.js";
import { runSuite } from "../run/run-suite.js";
import type { SuiteOptions } from "../run/run-suite.js";
import type { RunListener } from "../run/events.js";

const NOWHERE: Position = { file: "fake.yaml", line: 1, column: 1 };
export const KIT = { version: "0", specification: "test" };

const REQUIREMENT: Requirement = {
  id: "log.works",
  text: "log logs.",
  source: { document: "de-facto", section: "log" },
  level: "must",
  basis: "documented",
  group: "core",
  area: "calls",
  position: NOWHERE,
};

/** A case that logs its own id and expects it back. */
export function fakeCase(id: string, change: Partial<Case> = {}): Case {
  return {
    id,
    title: `logs ${id}`,
    member: "log",
    group: "core",
    verifies: ["log.works"],
    program: { steps: [{ op: "log", args: { value: id }, at: 0 }] },
    operations: [],
    delays: 0,
    expectation: { expect: [id] },
    raises: {},
    position: NOWHERE,
    steps: [NOWHERE],
    ...change,
  };
}

export function goodCases(count: number): readonly Case[] {
  return Array.from({ length: count }, (_, index) => fakeCase(`good/${String(index).padStart(2, "0")}`));
}

export function fakeSpecification(cases: readonly Case[]): Specification {
  return {
    profiles: ["3.8", "3.11"],
    groups: new Map([["core", { id: "core", title: "Core", half: "scheduling", cases: "complete" }]]),
    documents: new Map([["de-facto", { title: "De facto" }]]),
    requirements: new Map([[REQUIREMENT.id, REQUIREMENT]]),
    cases: new Map(cases.map((item) => [item.id, item])),
  };
}

export function hostFile(name: string): string {
  return join(packageFolder(), "conformance", "test", "fixtures", "hosts", `${name}.mjs`);
}

export function fakeAdapter(name: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Adapter {
  return { text: `command:${name}`, kind: "command", command: process.execPath, args: [hostFile(name), ...args], env };
}

/** Small budgets, so that a hang is found in half a second. */
export const QUICK = 0.3;

export interface FakeRun {
  readonly report: Report;
  readonly results: ReadonlyMap<string, CaseResult>;
  readonly seconds: number;
  /** Processes that the fakes noted, and that are still there. */
  readonly orphans: readonly number[];
}

/** Runs cases on a fake host and looks for processes that outlived the run. */
export async function runFake(host: string, cases: readonly Case[], change: Partial<SuiteOptions> = {}, args: readonly string[] = [], listener?: RunListener): Promise<FakeRun> {
  const folder = mkdtempSync(join(tmpdir(), "loopspec-fake-"));
  const pids = join(folder, "pids");
  try {
    const began = performance.now();
    const specification = fakeSpecification(cases);
    const adapter = fakeAdapter(host, args, { FAKE_HOST_PIDS: pids });
    const report = await runSuite(() => ({ specification, cases, kit: KIT }), { adapter, baseBudget: QUICK, ...change }, listener);
    const seconds = (performance.now() - began) / 1000;
    return { report, results: new Map(report.results.map((result) => [result.case, result])), seconds, orphans: await survivors(pids) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The noted processes that are still alive, after a moment for the kernel to clear them away. */
export async function survivors(pids: string): Promise<readonly number[]> {
  for (let patience = 20; ; patience -= 1) {
    const alive = noted(pids).filter(isAlive);
    if (alive.length === 0 || patience === 0) return alive;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function noted(pids: string): readonly number[] {
  try {
    return readFileSync(pids, "utf8").trim().split("\n").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    // A zombie has been killed; that nobody in this container collects it is not the runner's doing.
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
  } catch {
    return true;
  }
}
