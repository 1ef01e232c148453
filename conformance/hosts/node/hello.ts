/** The first message: which loop this is, on which runtime, and what the host can do with it. */
import { readFileSync } from "node:fs";
import { operations } from "./operations/registry.js";
import type { LoadedSubject } from "./subject.js";

const GROUPS = ["core", "futures", "tasks", "threads", "executor", "debug", "asyncgens", "policy", "fd", "sock", "dns", "tcp", "tls", "unix", "udp", "pipes", "subprocess", "signals"];

/** The version of the documentation that the reference loop follows. */
const PROFILE = "3.13";

function packageVersion(): string {
  const text = readFileSync(new URL("../../../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

export function hello(loaded: LoadedSubject, loopClass: string): object {
  const version = packageVersion();
  return {
    type: "hello",
    protocol: 1,
    host: { name: "loopspec-node", version },
    loop: { name: loaded.name, class: loopClass, module: loaded.module ?? "loopspec/reference", ...(loaded.module === undefined ? { version } : {}) },
    runtime: { name: "node", version: process.versions.node },
    platform: process.platform,
    profile: PROFILE,
    entry: "main",
    operations: [...operations.keys()].sort(),
    groups: GROUPS,
    traits: ["single-number-type", "no-tuples", "manual-gc"],
  };
}
