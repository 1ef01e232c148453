/**
 * Which cases the user means.
 *
 * A pattern with a wildcard is a glob over case ids (`stop/*`), in which `*` also crosses the slash; without one it is a substring; and
 * `requirement:ID` (or a glob there) means the cases that verify it. Several patterns widen the choice, every other filter narrows it. A
 * filter that matches nothing is a mistake and never an empty, green run.
 */
import { distance } from "fastest-levenshtein";
import { nearest } from "../load/suggestion.js";
import type { Basis, Case, Specification } from "../model/specification.js";
import { UsageError } from "./faults.js";

export interface Selection {
  readonly only?: readonly string[];
  readonly groups?: readonly string[];
  readonly basis?: Basis;
}

const REQUIREMENT_PREFIX = "requirement:";
const SUGGESTIONS = 3;

export function selectCases(specification: Specification, selection: Selection): readonly Case[] {
  let cases: readonly Case[] = [...specification.cases.values()];
  if (cases.length === 0) throw new UsageError("the specification has no cases");
  demandGroups(specification, selection.groups ?? []);
  const { only = [], groups = [], basis } = selection;
  if (only.length > 0) cases = matchingAny(cases, only);
  if (groups.length > 0) cases = cases.filter((item) => groups.includes(item.group));
  if (basis !== undefined) cases = cases.filter((item) => item.verifies.some((id) => specification.requirements.get(id)?.basis === basis));
  if (cases.length === 0) throw new UsageError("no case fits all of these filters together", "loopspec list shows what there is");
  return cases;
}

export function demandGroups(specification: Specification, groups: readonly string[]): void {
  const unknown = groups.find((group) => !specification.groups.has(group));
  if (unknown === undefined) return;
  const known = [...specification.groups.keys()];
  const suggestion = nearest(unknown, known);
  const meant = suggestion === undefined ? "" : `; did you mean ${JSON.stringify(suggestion)}?`;
  throw new UsageError(`unknown group ${JSON.stringify(unknown)}${meant}`, `groups: ${known.join(", ")}`);
}

function matchingAny(cases: readonly Case[], patterns: readonly string[]): readonly Case[] {
  const chosen = new Set<Case>();
  for (const pattern of patterns) {
    const matching = cases.filter(matcher(pattern));
    if (matching.length === 0) throw unmatched(pattern, cases);
    for (const item of matching) chosen.add(item);
  }
  return cases.filter((item) => chosen.has(item));
}

function matcher(pattern: string): (item: Case) => boolean {
  if (pattern.startsWith(REQUIREMENT_PREFIX)) {
    const expression = globExpression(pattern.slice(REQUIREMENT_PREFIX.length));
    return (item) => item.verifies.some((id) => expression.test(id));
  }
  if (/[*?]/.test(pattern)) {
    const expression = globExpression(pattern);
    return (item) => expression.test(item.id);
  }
  return (item) => item.id.includes(pattern);
}

function globExpression(pattern: string): RegExp {
  // Runs of stars are one star: that keeps matching linear.
  const escaped = pattern.replace(/\*+/g, "*").replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*/g, ".*").replace(/\?/g, ".")}$`);
}

function unmatched(pattern: string, cases: readonly Case[]): UsageError {
  const requirement = pattern.startsWith(REQUIREMENT_PREFIX);
  const word = requirement ? pattern.slice(REQUIREMENT_PREFIX.length) : pattern;
  const known = requirement ? new Set(cases.flatMap((item) => item.verifies)) : cases.map((item) => item.id);
  const near = nearestFew(word, known, SUGGESTIONS);
  const what = requirement ? `no case verifies ${JSON.stringify(word)}` : `no case matches ${JSON.stringify(pattern)}`;
  const several = pattern.includes(",") ? "; for several patterns repeat the option" : "";
  return new UsageError(what, `nearest: ${near.join(", ")}${several}`);
}

/** The nearest words, best first, whether they are near or not; sharing the beginning counts for much, as ids are read from there. */
export function nearestFew(word: string, words: Iterable<string>, count: number): readonly string[] {
  const bare = word.replace(/[*?]/g, "").toLowerCase();
  const ranked = [...words].map((candidate) => ({ candidate, apart: distance(bare, candidate.toLowerCase()) - 2 * sharedBeginning(bare, candidate.toLowerCase()) }));
  ranked.sort((a, b) => a.apart - b.apart);
  return ranked.slice(0, count).map(({ candidate }) => candidate);
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
