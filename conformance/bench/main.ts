/**
 * `npm run bench [-- loops | io | certification]`: how fast the reference loop is against Python's loops on this machine, and how long certification takes.
 *
 * Shared machines are noisy, so every figure is a ratio: subject and baseline run in turn, each run is divided by the baseline run next to it, and the
 * median of those ratios is printed. Absolute rates are shown for orientation only.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { openSpecification } from "../cli/specification.js";
import type { Report } from "../model/report.js";

const ROUNDS = 7;
const WORKLOADS = [
  { name: "chain", title: "call_soon chain", wanted: 1.8 },
  { name: "batch", title: "batch of callbacks", wanted: 6 },
  { name: "timers", title: "100,000 timers, half cancelled", wanted: 3 },
  { name: "switches", title: "task switches", wanted: 2 },
] as const;

const here = dirname(fileURLToPath(import.meta.url));
const root = findRoot(here);

function findRoot(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : findRoot(dirname(folder));
}

const median = (values: readonly number[]): number => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;

interface Measured {
  readonly per_second: number;
  readonly version: string;
}

function measure(command: string, args: readonly string[]): Measured | undefined {
  const run = spawnSync(command, [...args], { encoding: "utf8" });
  if (run.status !== 0) return undefined;
  return JSON.parse(run.stdout) as Measured;
}

const python = process.env["PYTHON"] ?? "python3";
const onReference = (workload: string): Measured | undefined => measure(process.execPath, [join(here, "workloads.js"), workload]);
const onPython = (workload: string, loop: string): Measured | undefined => measure(python, [join(root, "conformance/bench/workloads.py"), workload, loop]);

const rate = (perSecond: number): string => `${Math.round(perSecond / 1000)} k/s`;

function benchLoops(): void {
  const version = onPython("chain", "asyncio")?.version;
  if (version === undefined) {
    console.log(`no Python at "${python}" (set PYTHON to choose one): nothing to compare the reference with`);
    return;
  }
  const withUvloop = onPython("chain", "uvloop") !== undefined;
  console.log(`callbacks per second against CPython ${version}, median of ${ROUNDS} paired runs${withUvloop ? "" : " (uvloop is not installed)"}`);
  for (const { name, title, wanted } of WORKLOADS) {
    const ratios: number[] = [];
    const uvloopRatios: number[] = [];
    const rates: { reference: number[]; baseline: number[] } = { reference: [], baseline: [] };
    for (let round = 0; round < ROUNDS; round++) {
      const baseline = onPython(name, "asyncio")?.per_second ?? NaN;
      const reference = onReference(name)?.per_second ?? NaN;
      ratios.push(reference / baseline);
      rates.reference.push(reference);
      rates.baseline.push(baseline);
      if (withUvloop) uvloopRatios.push((onPython(name, "uvloop")?.per_second ?? NaN) / baseline);
    }
    const ratio = median(ratios);
    const uvloop = withUvloop ? `  uvloop ${median(uvloopRatios).toFixed(2)}x` : "";
    console.log(
      `  ${title.padEnd(32)} ${ratio.toFixed(2).padStart(6)}x (wanted ${wanted}x: ${ratio >= wanted ? "reached" : "MISSED"})  ${rate(median(rates.reference))} against ${rate(median(rates.baseline))}${uvloop}`,
    );
  }
}

const INPUT_OUTPUT = [
  { name: "echo", title: "TCP echo, 1 KiB, 10 connections", wanted: 2.7, unit: "k requests/s", scale: 1000 },
  { name: "pingpong", title: "sock_recv/sock_sendall, 1 byte", wanted: 1.5, unit: "k round trips/s", scale: 1000 },
  { name: "bulk", title: "sock_recv, blocks of 64 KiB", wanted: 1, unit: "MB/s", scale: 1 },
] as const;

const ioReference = [process.execPath, join(here, "io-workloads.js")] as const;
const ioPython = [python, join(root, "conformance/bench/io_workloads.py")] as const;

/** Starts an echo server and lets the client loose on it. */
async function measureEcho([command, file]: readonly [string, string], ...more: readonly string[]): Promise<number> {
  const server = spawn(command, [file, "echo", ...more], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const port = await new Promise<string>((resolve, reject) => {
      server.stdout.once("data", (data: Buffer) => resolve(data.toString().trim()));
      server.once("close", () => reject(new Error("the echo server did not start")));
    });
    return measure(process.execPath, [join(here, "echo-client.js"), port, "10", "1024", "60000"])?.per_second ?? NaN;
  } finally {
    server.stdin.end();
    server.kill();
  }
}

async function measureInputOutput(name: string, subject: readonly [string, string], ...more: readonly string[]): Promise<number> {
  if (name === "echo") return measureEcho(subject, ...more);
  return measure(subject[0], [subject[1], name, ...more])?.per_second ?? NaN;
}

async function benchInputOutput(): Promise<void> {
  const withUvloop = onPython("chain", "uvloop") !== undefined;
  console.log("input and output");
  for (const { name, title, wanted, unit, scale } of INPUT_OUTPUT) {
    const ratios: number[] = [];
    const uvloopRatios: number[] = [];
    const rates: number[] = [];
    const baselines: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const baseline = await measureInputOutput(name, ioPython);
      const reference = await measureInputOutput(name, ioReference);
      ratios.push(reference / baseline);
      rates.push(reference / scale);
      baselines.push(baseline / scale);
      if (withUvloop) uvloopRatios.push((await measureInputOutput(name, ioPython, "uvloop")) / baseline);
    }
    const ratio = median(ratios);
    const uvloop = withUvloop ? `  uvloop ${median(uvloopRatios).toFixed(2)}x` : "";
    console.log(`  ${title.padEnd(32)} ${ratio.toFixed(2).padStart(6)}x (wanted ${wanted}x: ${ratio >= wanted ? "reached" : "MISSED"})  ${median(rates).toFixed(0)} against ${median(baselines).toFixed(0)} ${unit}${uvloop}`);
  }
}

/** The share of cases that cost less than the higher figure. */
const HIGH = 0.95;
const delaysOf = (id: string): number | undefined => specification.cases.get(id)?.delays;

/** Runs the command once; undefined, with what it said, if it fails. */
function certify(adapter: string, ...args: readonly string[]): { readonly wall: number; readonly report: Report } | undefined {
  const file = join(tmpdir(), `loopspec-bench-${process.pid}.json`);
  const began = performance.now();
  const run = spawnSync(process.execPath, [join(here, "../cli/main.js"), "run", "--loop", adapter, "--report", file, ...args], { encoding: "utf8" });
  const wall = (performance.now() - began) / 1000;
  try {
    if (run.status === 0) return { wall, report: JSON.parse(readFileSync(file, "utf8")) as Report };
    console.log(`  ${adapter}: exit code ${run.status}\n${run.stderr}`);
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}

/** Times the whole command several times. */
function benchCertification(adapter: string, title: string, ...args: readonly string[]): void {
  const walls: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const certified = certify(adapter, ...args);
    if (certified === undefined) return;
    walls.push(certified.wall);
  }
  console.log(`  ${adapter.padEnd(10)} ${title.padEnd(32)} ${median(walls).toFixed(2)} s (median of ${ROUNDS}; least ${Math.min(...walls).toFixed(2)} s)`);
}

/** What a case costs beyond its own delays, with one host at a time, so that cases do not wait for each other's processor. */
function benchCases(adapter: string): void {
  const certified = certify(adapter, "--jobs", "1");
  if (certified === undefined) return;
  const passed = certified.report.results.filter((result) => result.verdict === "pass");
  // Delays that a scenario cancels are counted in its sum, but not waited for.
  const beyond = passed.map((result) => Math.max(0, result.duration - (delaysOf(result.case) ?? 0)) * 1000).sort((left, right) => left - right);
  const mean = beyond.reduce((sum, each) => sum + each, 0) / beyond.length;
  console.log(
    `  ${adapter.padEnd(10)} ${"a case beyond its delays, one host".padEnd(32)} ${mean.toFixed(2)} ms on average, ${median(beyond).toFixed(2)} ms in the middle, ${(beyond[Math.floor(beyond.length * HIGH)] ?? NaN).toFixed(2)} ms for 95 of 100`,
  );
}

const specification = openSpecification(undefined);
const scheduling = [...specification.groups.values()].filter(({ half }) => half === "scheduling").flatMap(({ id }) => ["--group", id]);
const only = process.argv[2];
if (only !== undefined && !["loops", "io", "certification"].includes(only)) {
  console.error(`there is no benchmark ${JSON.stringify(only)}; leave it out for all, or name one of loops, io, certification`);
  process.exit(2);
}
if (only === undefined || only === "loops") benchLoops();
if (only === undefined || only === "io") await benchInputOutput();
if (only === undefined || only === "certification") {
  console.log("certification, whole commands");
  benchCertification("python", "scheduling half", ...scheduling);
  benchCertification("python", "everything");
  benchCases("python");
  benchCertification("reference", "everything");
  benchCases("reference");
}
