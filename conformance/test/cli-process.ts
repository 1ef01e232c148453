/** Runs the built command as users do, in a process of its own. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../language/package-folder.js";

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function loopspec(args: readonly string[], environment: Readonly<Record<string, string | undefined>> = {}): Promise<Ended> {
  return launch(args, environment).ended;
}

export function launch(args: readonly string[], environment: Readonly<Record<string, string | undefined>> = {}): { readonly process: ChildProcess; readonly ended: Promise<Ended> } {
  const main = join(packageFolder(), "dist", "conformance", "cli", "main.js");
  const child = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...environment } });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
  return { process: child, ended };
}

/** Waits until something holds; what throws does not hold yet. */
export async function waitFor(condition: () => boolean): Promise<void> {
  for (let patience = 400; patience > 0; patience -= 1) {
    try {
      if (condition()) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("waited in vain");
}

/** The kit's own language with one requirement and three cases. */
export function smallSpecification(folder: string): string {
  const own = join(packageFolder(), "spec");
  mkdirSync(join(folder, "cases", "log"), { recursive: true });
  mkdirSync(join(folder, "requirements"));
  cpSync(join(own, "language"), join(folder, "language"), { recursive: true });
  cpSync(join(own, "profiles.yaml"), join(folder, "profiles.yaml"));
  writeFileSync(join(folder, "requirements", "log.yaml"), REQUIREMENTS);
  writeFileSync(join(folder, "cases", "log", "log.yaml"), CASES);
  return folder;
}

const REQUIREMENTS = `area: log
requirements:
  - id: log.works
    text: Logging works.
    source: {document: de-facto, section: log}
    level: must
    basis: de-facto
    group: core
`;

const CASES = `member: log
group: core
cases:
  - id: log/one
    title: logs one
    verifies: [log.works]
    scenario: [{log: one}]
    expect: [one]
  - id: log/two
    title: logs two
    verifies: [log.works]
    scenario: [{log: two}]
    expect: [two]
  - id: bad/case
    title: a case that the bad fakes do not survive
    verifies: [log.works]
    scenario: [{log: bad}]
    expect: [bad]
`;
