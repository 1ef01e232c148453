/**
 * Environment variables of the host: literal texts, null for a variable that is not set, or the path of one of the run's files for TLS.
 */
import { suggest } from "../load/suggestion.js";
import { textOf } from "../load/source-node.js";
import type { SourceNode } from "../load/source-node.js";
import { TLS_FILES } from "../model/peer.js";
import type { Compilation } from "./compilation.js";

const PATHS = TLS_FILES.map((name) => `$tls.${name}`);

/** The frame lets texts and null through. */
export function compileEnvironment(node: SourceNode | undefined, compilation: Compilation): Readonly<Record<string, string | null>> | undefined {
  if (node?.kind !== "mapping") return undefined;
  const variables: [string, string | null][] = [];
  for (const { key, value } of node.entries.values()) {
    const text = textOf(value) ?? null;
    if (text?.startsWith("$") === true && !PATHS.includes(text)) compilation.problem(value, `unknown variable "${text}" in the environment`, suggest(text, PATHS) ?? `known here: ${PATHS.join(", ")}`);
    variables.push([key, text]);
  }
  return Object.fromEntries(variables);
}
