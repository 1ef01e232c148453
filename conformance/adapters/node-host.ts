/**
 * Where the Node host is: as modules, and bundled (build/bundle-node-host.ts) for the loop that is in the bundle as well.
 *
 * While test coverage is measured the modules run: it is they that are to be covered.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../language/package-folder.js";

const MAIN = "conformance/hosts/node/main.js";

/** The compiled modules of the host that are started or loaded by their URL. */
export const HOST_ENTRIES: readonly string[] = [MAIN, "conformance/hosts/node/threads/worker.js", "conformance/hosts/node/threads/executor-entry.js", "reference/threads/worker.js"];

/** The name of an entry in the folder of its bundle. */
export const bundledName = (module: string): string => module.replaceAll("/", "-");

export const bundleFolder = (): string => join(packageFolder(), "dist", "bundle");

/** The file to start for a loop in a module of its own. */
export const nodeHostOfModules = (): string => join(packageFolder(), "dist", MAIN);

/** The file to start for what is in the bundle with it. */
export const nodeHostOfBundle = (folder: string): string => join(folder, bundledName(MAIN));

/** The file to start for the reference loop. */
export function nodeHostOfReference(env: NodeJS.ProcessEnv): string {
  const bundled = nodeHostOfBundle(bundleFolder());
  return env["NODE_V8_COVERAGE"] === undefined && existsSync(bundled) ? bundled : nodeHostOfModules();
}
