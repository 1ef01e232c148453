/** Child processes that a case leaves behind. They are reported, then ended: the next case must not meet them. */
import { readFileSync, readdirSync } from "node:fs";
import { lasting } from "./leaks.js";

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

/** Children that are there now, were not before, and stay; one that was told to end has its time. */
export async function newChildren(before: ReadonlySet<number>): Promise<string[]> {
  const added = await lasting(() => [...children()].filter((id) => !before.has(id)));
  for (const id of added) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // Gone meanwhile.
    }
  }
  return added.map(String);
}
