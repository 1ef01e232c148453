/**
 * `npm run leftovers -- [ADAPTER] [RUNS] [INTERRUPTED]`: what full runs, and runs that are interrupted, leave behind. It should be nothing.
 *
 * The full runs take place in this process, so that its own descriptors (sockets of peers and with them their ports among them), threads and children can be counted
 * before and after; the first run is for warming up. Interrupted runs are processes of their own that get a signal after a while. All of them, and all that they
 * start, inherit a mark in their environment and a folder for temporary files: who still bears the mark at the end, and what still lies in the
 * folder, was left behind. Linux only.
 */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseAdapter } from "../adapters/parse-adapter.js";
import { openSpecification } from "../cli/specification.js";
import { packageFolder } from "../language/package-folder.js";
import { planOf } from "../run/plan.js";
import { runSuite } from "../run/run-suite.js";

const MARK = `LOOPSPEC_LEFTOVERS=${randomUUID()}`;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** Milliseconds that an interrupted run has until the signal: from its start to well into its cases. */
const EARLIEST = 150;
const LATEST = 2500;
/** Milliseconds that everybody has to be gone, looked at again and again. */
const PATIENCE = 5000;

interface Held {
  readonly descriptors: readonly string[];
  readonly threads: number;
  readonly processes: readonly string[];
  readonly files: readonly string[];
}

function held(folder: string): Held {
  return { descriptors: descriptors(), threads: readdirSync("/proc/self/task").length, processes: markedProcesses(), files: readdirSync(folder) };
}

/** What this process has open, without the numbers of pipes and sockets, sorted: two lists of the same things are equal. */
function descriptors(): readonly string[] {
  const names = readdirSync("/proc/self/fd").flatMap((name) => {
    try {
      return [readlinkSync(`/proc/self/fd/${name}`).replace(/^(\w+):\[\d+\]$/, "$1")];
    } catch {
      return []; // the listing itself
    }
  });
  return names.sort();
}

function markedProcesses(): readonly string[] {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && name !== String(process.pid)).flatMap((pid) => {
    try {
      if (!readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(MARK)) return [];
      return [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, "latin1").replaceAll("\0", " ")}`];
    } catch {
      return []; // gone meanwhile, or somebody else's
    }
  });
}

/** What is held now and was not before; asks again as long as that is something and there is time. */
async function left(before: Held, folder: string): Promise<readonly string[]> {
  const added = (now: readonly string[], then: readonly string[]): readonly string[] => {
    const rest = [...then];
    return now.filter((entry) => !(rest.includes(entry) && rest.splice(rest.indexOf(entry), 1)));
  };
  for (let waited = 0; ; waited += 100) {
    const now = held(folder);
    const found = [
      ...added(now.descriptors, before.descriptors).map((entry) => `descriptor ${entry}`),
      ...(now.threads > before.threads ? [`${now.threads - before.threads} threads`] : []),
      ...added(now.processes, before.processes).map((entry) => `process ${entry}`),
      ...added(now.files, before.files).map((entry) => `file ${entry}`),
    ];
    if (found.length === 0 || waited >= PATIENCE) return found;
    await delay(100);
  }
}

async function fullRuns(adapterText: string, runs: number, folder: string): Promise<readonly string[]> {
  const specification = openSpecification(undefined);
  const plan = planOf(specification);
  const adapter = parseAdapter(adapterText);
  await runSuite(() => plan, { adapter });
  await delay(1000);
  const before = held(folder);
  for (let run = 0; run < runs; run += 1) await runSuite(() => plan, { adapter });
  return left(before, folder);
}

async function interruptedRuns(adapterText: string, runs: number, folder: string): Promise<readonly string[]> {
  const before = held(folder);
  const main = join(packageFolder(), "dist", "conformance", "cli", "main.js");
  for (let run = 0; run < runs; run += 1) {
    const child = spawn(process.execPath, [main, "run", "--loop", adapterText, "--report", "/dev/null"], { stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("close", resolve));
    await delay(EARLIEST + ((LATEST - EARLIEST) * run) / Math.max(1, runs - 1));
    child.kill(SIGNALS[run % SIGNALS.length]);
    await ended;
  }
  return left(before, folder);
}

async function main(adapterText: string, full: number, interrupted: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "leftovers-"));
  const [name, value] = MARK.split("=");
  Object.assign(process.env, { [name ?? ""]: value, TMPDIR: folder });
  let code = 0;
  try {
    for (const [what, found] of [
      [`${full} full runs`, await fullRuns(adapterText, full, folder)],
      [`${interrupted} interrupted runs`, await interruptedRuns(adapterText, interrupted, folder)],
    ] as const) {
      console.log(`${adapterText}: ${what} left behind ${found.length === 0 ? "nothing" : `\n  ${found.join("\n  ")}`}`);
      if (found.length > 0) code = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return code;
}

const [adapterText = "python", full = "10", interrupted = "15"] = process.argv.slice(2);
process.exitCode = await main(adapterText, Number(full), Number(interrupted));
