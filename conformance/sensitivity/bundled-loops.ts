/**
 * The broken loops in one bundle with the host that runs them: each has a process of its own, and most of what such a process does is
 * to load the same modules once more.
 */
import { join, relative } from "node:path";
import type { Adapter } from "../adapters/adapter.js";
import { HOST_ENTRIES, bundledName, nodeHostOfBundle } from "../adapters/node-host.js";
import { bundle } from "../build/bundle.js";
import { packageFolder } from "../language/package-folder.js";
import type { LibraryEntry } from "./library.js";

/** Bundles the loops, and yields how to start a host for each. */
export async function bundledLoops(loops: readonly LibraryEntry[]): Promise<(loop: LibraryEntry) => Adapter> {
  const compiled = join(packageFolder(), "dist");
  const folder = join(compiled, "broken-loops");
  const moduleOf = (loop: LibraryEntry): string => relative(compiled, loop.file);
  await bundle([...HOST_ENTRIES, ...loops.map(moduleOf)], folder);
  return (loop) => ({
    text: `module:${loop.file}`,
    kind: "module",
    command: process.execPath,
    args: [nodeHostOfBundle(folder), join(folder, bundledName(moduleOf(loop)))],
    // A thousand hosts that each write down what they covered would take longer than the cases.
    env: { NODE_V8_COVERAGE: "" },
  });
}
