/** Child processes that a case leaves behind. They are reported, then ended: the next case must not meet them. */
import { readFileSync, readdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** Milliseconds in all for which a child that was told to end may take its time. */
const PATIENCE = 1000;

/** The ids of the children, where Linux lists them. */
export function children(): ReadonlySet<number> {
  const found = new Set<number>();
  try {
    for (const thread of readdirSync("/proc/self/task")) {
      for (const id of readFileSync(`/proc/self/task/${thread}/children`, "utf8").split(" ")) if (id !== "") found.add(Number(id));
    }
  } catch {
    // Another platform, or a thread that has just ended.
  }
  return found;
}

/** Children that are there now, were not before, and stay. */
export async function newChildren(before: ReadonlySet<number>): Promise<string[]> {
  let added: number[] = [];
  for (let wait = 1; wait < PATIENCE; wait *= 2) {
    added = [...children()].filter((id) => !before.has(id));
    if (added.length === 0) return [];
    await delay(wait);
  }
  for (const id of added) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // Gone meanwhile.
    }
  }
  return added.map(String);
}
