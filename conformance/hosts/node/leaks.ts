/** What a case must not leave behind: descriptors, listed by what they refer to. */
import { fstatSync, readdirSync, readlinkSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** Milliseconds; the waits double up to this, which makes a second in all. */
const PATIENCE = 1000;
const FOLDER = "/proc/self/fd";

/** The open descriptors, each with the identity of what it refers to, which is cheaper to ask for than its name. Empty where the platform does not list them. */
export function openDescriptors(): ReadonlyMap<string, string> {
  const open = new Map<string, string>();
  let names: string[];
  try {
    names = readdirSync(FOLDER);
  } catch {
    return open;
  }
  for (const name of names) {
    try {
      const { dev, ino, rdev } = fstatSync(Number(name));
      open.set(name, `${dev} ${ino} ${rdev}`);
    } catch {
      // The descriptor of the listing itself: closed by now.
    }
  }
  return open;
}

/** What Node opens on its own account, for its threads and while a thread loads its modules: such descriptors come and go, and are no leak of the case's. */
const NODES_OWN = /eventpoll|eventfd|^pipe:|^\/proc\/|\.(?:[cm]?js|json|node)$/;

/** What is still there after a while; nothing as soon as there is nothing. */
export async function lasting<T>(look: () => readonly T[]): Promise<readonly T[]> {
  for (let wait = 1; wait < PATIENCE; wait *= 2) {
    if (look().length === 0) return [];
    await delay(wait);
  }
  return look();
}

/** Descriptors that are open now and were not before. A worker that loads a module has its file open for a moment; what lasts is a leak. */
export const newDescriptors = (before: ReadonlyMap<string, string>): Promise<readonly string[]> => lasting(() => addedSince(before));

function addedSince(before: ReadonlyMap<string, string>): string[] {
  const added: string[] = [];
  for (const [name, file] of openDescriptors()) {
    if (before.get(name) === file) continue;
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
