/**
 * What a process is doing, as the kernel sees it: processor time and whether every thread sleeps.
 *
 * Linux tells through /proc: each thread's state and the clock ticks it has consumed. A host may be a wrapper (a shell, `env`, a version
 * manager) around the process that does the work, so its descendants are counted in. Elsewhere nothing is known of the
 * host, and the runner takes itself as the witness: if its own timer came on time, the machine had time for the host as well.
 */
import { readFileSync, readdirSync } from "node:fs";

export interface Activity {
  /** Seconds of processor time, all threads and descendants together. */
  readonly cpu: number;
  readonly asleep: boolean;
}

/** Linux reports times in ticks of 1/100 s to user space on every architecture that Node runs on. */
const TICKS_PER_SECOND = 100;
const DEEPEST_DESCENDANT = 8;
/** Sleeping, stopped, traced, idle, dead. Runnable (R) and waiting for the disk (D) are not sleep. */
const SLEEP_STATES = new Set(["S", "T", "t", "I", "Z", "X"]);

/** Reads the activity of a process, or undefined where the system does not tell. */
export function readActivity(pid: number, depth = 0): Activity | undefined {
  let cpu = 0;
  let asleep = true;
  let threads: string[];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
    // The process's own line also counts the threads that have ended.
    cpu = parseStat(readFileSync(`/proc/${pid}/stat`, "latin1"))?.cpu ?? 0;
  } catch {
    return undefined;
  }
  for (const thread of threads) {
    const task = `/proc/${pid}/task/${thread}`;
    const stat = readOr(`${task}/stat`, "");
    const parsed = parseStat(stat);
    if (parsed !== undefined && !SLEEP_STATES.has(parsed.state)) asleep = false;
    if (depth >= DEEPEST_DESCENDANT) continue;
    for (const child of readOr(`${task}/children`, "").split(" ")) {
      const activity = child === "" ? undefined : readActivity(Number(child), depth + 1);
      if (activity === undefined) continue;
      cpu += activity.cpu;
      asleep &&= activity.asleep;
    }
  }
  return { cpu, asleep };
}

/** State and processor time from a stat line. The command name, in parentheses, may hold anything, also parentheses. */
export function parseStat(line: string): { state: string; cpu: number } | undefined {
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const state = fields[0];
  const user = Number(fields[11]);
  const system = Number(fields[12]);
  if (state === undefined || state === "" || Number.isNaN(user + system)) return undefined;
  return { state, cpu: (user + system) / TICKS_PER_SECOND };
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return otherwise; // the thread has just ended
  }
}
