/**
 * Which cases make sense for a subject, decided before anything runs.
 *
 * A case does not apply if the subject's profile does not promise what it verifies. It is unsupported if the host says that the loop
 * lacks the group, or if the host does not know an operation that the program uses: two different answers, since the
 * first is nobody's fault and the second keeps a certificate from being complete.
 */
import type { Case, Requirement, Specification } from "../model/specification.js";

/** What a host says about its loop (`hello`). */
export interface Capabilities {
  readonly profile: string;
  readonly groups: ReadonlySet<string> | readonly string[];
  readonly operations: ReadonlySet<string> | readonly string[];
}

export type Applicability =
  | { readonly applicable: true }
  | { readonly applicable: false; readonly verdict: "not-applicable" | "unsupported"; readonly reason: string };

export function applicability(testCase: Case, specification: Specification, subject: Capabilities): Applicability {
  const requirements = testCase.verifies.flatMap((id) => specification.requirements.get(id) ?? []);
  const reason = outsideOf(subject.profile, profilesOf(testCase, requirements));
  if (reason !== undefined) return { applicable: false, verdict: "not-applicable", reason };
  if (!asSet(subject.groups).has(testCase.group)) return { applicable: false, verdict: "unsupported", reason: `the host declares that the loop does not support the group ${testCase.group}` };
  const known = asSet(subject.operations);
  const unknown = testCase.operations.filter((operation) => !known.has(operation));
  if (unknown.length > 0) return { applicable: false, verdict: "unsupported", reason: `the host does not know the operation${unknown.length === 1 ? "" : "s"} ${unknown.join(", ")}` };
  return { applicable: true };
}

const asSet = (names: ReadonlySet<string> | readonly string[]): ReadonlySet<string> => (names instanceof Set ? names : new Set(names));

/** The first and the last profile for which something holds; open at either end. */
export interface ProfileRange {
  readonly since?: string;
  readonly until?: string;
}

/** What the case says itself goes before what its requirements say. */
export function profilesOf(testCase: Case, requirements: readonly Requirement[]): ProfileRange {
  const since = testCase.since ?? latest(requirements.flatMap((requirement) => requirement.since ?? []));
  const until = testCase.until ?? earliest(requirements.flatMap((requirement) => requirement.until ?? []));
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

export const holdsIn = (profile: string, range: ProfileRange): boolean => outsideOf(profile, range) === undefined;

function outsideOf(profile: string, range: ProfileRange): string | undefined {
  if (range.since !== undefined && compareProfiles(profile, range.since) < 0) return `holds since ${range.since}, the profile is ${profile}`;
  if (range.until !== undefined && compareProfiles(profile, range.until) > 0) return `held until ${range.until}, the profile is ${profile}`;
  return undefined;
}

const latest = (profiles: readonly string[]): string | undefined => [...profiles].sort(compareProfiles).at(-1);
const earliest = (profiles: readonly string[]): string | undefined => [...profiles].sort(compareProfiles)[0];

/** By number, part by part: 3.9 is before 3.10. */
export function compareProfiles(left: string, right: string): number {
  const [leftParts, rightParts] = [left.split("."), right.split(".")];
  for (let index = 0; index < Math.max(leftParts.length, rightParts.length); index += 1) {
    const difference = Number(leftParts[index] ?? 0) - Number(rightParts[index] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}
