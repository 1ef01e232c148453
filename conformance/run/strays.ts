/**
 * Processes that a scenario started and moved out of the reach of a group kill, by giving them a session of their own.
 *
 * Every host of a run carries the run's mark in its environment, and its descendants inherit it. At the end of the run whoever still bears
 * the mark is killed. Only Linux shows the environment of other processes; elsewhere the group kill has to suffice.
 */
import { randomUUID } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";

const VARIABLE = "LOOPSPEC_RUN";
const ROUNDS = 3;

export function newMark(): Readonly<Record<string, string>> {
  return { [VARIABLE]: randomUUID() };
}

export function killStrays(mark: Readonly<Record<string, string>>): void {
  const entry = `${VARIABLE}=${mark[VARIABLE] ?? ""}\0`;
  // A stray may have had a child in the meantime.
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = processes().filter((pid) => bears(pid, entry));
    if (found.length === 0) return;
    for (const pid of found) kill(pid);
  }
}

function processes(): readonly number[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number);
  } catch {
    return [];
  }
}

function bears(pid: number, entry: string): boolean {
  try {
    return pid !== process.pid && readFileSync(`/proc/${pid}/environ`, "latin1").includes(entry);
  } catch {
    return false; // gone, or somebody else's
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It was quicker.
  }
}
