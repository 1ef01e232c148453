/** What a case must not leave behind: descriptors, listed by what they refer to. */
import { closeSync, openSync, readdirSync, readlinkSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** Milliseconds; the waits double up to this, which makes a second in all. */
const PATIENCE = 1000;
const FOLDER = "/proc/self/fd";

/**
 * The numbers of the open descriptors; empty where the platform does not list them. Numbers are enough: what a case opens gets one that is free, and so is
 * a new one unless somebody has closed what was open before the case. What each refers to would cost more to ask than most cases take to run.
 */
export function openDescriptors(): ReadonlySet<string> {
  try {
    const own = numberOfTheNext();
    const open = new Set(readdirSync(FOLDER));
    open.delete(own);
    return open;
  } catch {
    return new Set();
  }
}

/** The lowest free number: the listing itself will have it, and after that whatever is opened first. */
function numberOfTheNext(): string {
  const fd = openSync(FOLDER, "r");
  closeSync(fd);
  return String(fd);
}

/** What Node opens on its own account, for its threads and while a thread loads its modules: such descriptors come and go, and are no leak of the case's. */
const NODES_OWN = /eventpoll|eventfd|io_uring|^pipe:|^\/proc\/|\.(?:[cm]?js|json|node)$/;

/** What is still there after a while; nothing as soon as there is nothing. */
export async function lasting<T>(look: () => readonly T[]): Promise<readonly T[]> {
  for (let wait = 1; wait < PATIENCE; wait *= 2) {
    if (look().length === 0) return [];
    await delay(wait);
  }
  return look();
}

/** What is open, from case to case: each look serves the next one. */
export class Descriptors {
  private open = openDescriptors();

  /**
   * What was opened since the last time, or since the start, and stays open. A worker that loads a module has its file open for a moment; what lasts is a leak.
   */
  async added(): Promise<readonly string[]> {
    let latest = this.open;
    const added = await lasting(() => {
      latest = openDescriptors();
      return leaked(latest, this.open);
    });
    this.open = latest;
    return added;
  }
}

function leaked(open: ReadonlySet<string>, before: ReadonlySet<string>): string[] {
  const added: string[] = [];
  for (const name of open) {
    if (before.has(name)) continue;
    const target = targetOf(name);
    if (target !== undefined && !NODES_OWN.test(target)) added.push(`${name} -> ${target}`);
  }
  return added;
}

/** What a descriptor refers to, in words; undefined if it has been closed since. */
function targetOf(name: string): string | undefined {
  try {
    return readlinkSync(`${FOLDER}/${name}`);
  } catch {
    return undefined;
  }
}
