/** What a case must not leave behind: descriptors, listed by what they refer to. */
import { readdirSync, readlinkSync } from "node:fs";

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
export function newDescriptors(before: ReadonlyMap<string, string>): string[] {
  const added: string[] = [];
  for (const [name, target] of openDescriptors()) {
    if (before.get(name) !== target && !NODES_OWN.test(target)) added.push(`${name} -> ${target}`);
  }
  return added;
}
