/**
 * The digest of a specification: of everything in it that decides a verdict, and not of places in files, which move when a comment is added. Two
 * specifications with the same digest ask the same questions.
 */
import { createHash } from "node:crypto";
import type { Specification } from "../model/specification.js";

const DIGITS = 16;
const known = new WeakMap<Specification, string>();

export function specificationDigest(specification: Specification): string {
  const digest = known.get(specification) ?? computed(specification);
  known.set(specification, digest);
  return digest;
}

/** Spares the work for a specification whose digest stands beside it (compiled-copy.ts). */
export function rememberDigest(specification: Specification, digest: string): void {
  known.set(specification, digest);
}

function computed(specification: Specification): string {
  const hash = createHash("sha256");
  for (const { position: _, ...requirement } of inOrder(specification.requirements)) hash.update(JSON.stringify(requirement));
  for (const { position: _, steps: __, ...item } of inOrder(specification.cases)) hash.update(JSON.stringify(item));
  return hash.digest("hex").slice(0, DIGITS);
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): readonly Value[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
