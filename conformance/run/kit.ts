/**
 * Which kit made a report: its version, and a digest of the specification that it judged by. Two reports with the same digest
 * asked the same questions.
 */
import { createHash } from "node:crypto";
import type { Report } from "../model/report.js";
import type { Specification } from "../model/specification.js";
import { kitVersion } from "./kit-version.js";

const DIGITS = 16;

export function describeKit(specification: Specification): Report["kit"] {
  return { version: kitVersion(), specification: digest(specification) };
}

/** Of everything that decides a verdict; not of places in files, which move when a comment is added. */
function digest(specification: Specification): string {
  const hash = createHash("sha256");
  for (const { position: _, ...requirement } of inOrder(specification.requirements)) hash.update(JSON.stringify(requirement));
  for (const { position: _, steps: __, ...item } of inOrder(specification.cases)) hash.update(JSON.stringify(item));
  return hash.digest("hex").slice(0, DIGITS);
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): readonly Value[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
