/** What a case must not leave behind: descriptors, listed by what they refer to. */
import { readdirSync, readlinkSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** Milliseconds; the waits double up to this, which makes a second in all. */
const PATIENCE = 1000;

/** The open descriptors, each with what it refers to. Empty where the platform does not list them. */
export function openDescriptors(): ReadonlyMap<string, string> {
  const open = new Map<string, string>();
  let names: string[];
  try {
    names = readdirSync("/proc/self/fd");
  } catch {
    return open;
  }
  for (const name of names) {
    try {
      open.set(name, readlinkSync(`/proc/self/fd/${name}`));
    } catch {
      // The descriptor of the listing itself: closed by now.
    }
  }
  return open;
}

/** What Node opens on its own account, for its threads and while a thread loads its modules: such descriptors come and go, and are no leak of the case's. */
const NODES_OWN = /eventpoll|eventfd|^pipe:|^\/proc\/|\.(?:[cm]?js|json|node)$/;

/** Descriptors that are open now and were not before. */
export async function newDescriptors(before: ReadonlyMap<string, string>): Promise<string[]> {
  // A worker that loads a module has its file open for a moment; what lasts is a leak.
  for (let wait = 1; wait < PATIENCE; wait *= 2) {
    const added = addedSince(before);
    if (added.length === 0) return added;
    await delay(wait);
  }
  return addedSince(before);
}

function addedSince(before: ReadonlyMap<string, string>): string[] {
  const added: string[] = [];
  for (const [name, target] of openDescriptors()) {
    if (before.get(name) !== target && !NODES_OWN.test(target)) added.push(`${name} -> ${target}`);
  }
  return added;
}
