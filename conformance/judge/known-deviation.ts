/**
 * Where CPython and the document disagree.
 *
 * The requirement records what some CPython does instead (`cpython:`). No loop fails for following either: on a Python of those versions, a case about such a
 * requirement that does not pass says nothing about the loop, and is not applicable there, with the record as the reason.
 */
import type { Subject } from "../model/report.js";
import type { Case, Requirement } from "../model/specification.js";

/** What is recorded for this subject about a requirement of the case, or undefined. */
export function knownDeviation(item: Case, requirements: ReadonlyMap<string, Requirement>, subject: Subject): string | undefined {
  if (subject.runtime.name.toLowerCase() !== "cpython") return undefined;
  for (const id of item.verifies) {
    const record = requirements.get(id)?.cpython?.find(({ versions }) => coversVersion(versions, subject.runtime.version));
    if (record !== undefined) return `CPython ${subject.runtime.version} is known to do otherwise (${id}): ${record.does}`;
  }
  return undefined;
}

/** Whether a version is meant by `3.13.0`, `3.13` (all of its releases), `3.8-3.13` or `3.12+`. */
export function coversVersion(versions: string, version: string): boolean {
  const [from = "", to = from] = versions.endsWith("+") ? [versions.slice(0, -1), "999"] : versions.split("-");
  return compareAsFarAs(from, version) <= 0 && compareAsFarAs(to, version) >= 0;
}

/** Compares as many parts as the bound has, so that 3.13 stands for each of its releases. */
function compareAsFarAs(bound: string, version: string): number {
  const parts = version.split(".").map(Number);
  for (const [index, part] of bound.split(".").map(Number).entries()) {
    const difference = part - (parts[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
