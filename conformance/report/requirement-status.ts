/**
 * What a report says about each requirement: the verdicts of its cases, put together.
 *
 * The worst case decides. A requirement is kept only if every case of it that applies was run and passed.
 */
import { holdsIn } from "../judge/applicability.js";
import type { CaseResult, Report } from "../model/report.js";
import type { Case, Requirement, Specification } from "../model/specification.js";
import { isBroken } from "./verdicts.js";

/**
 * - kept / broken: by the cases that verify it
 * - unsupported: the host or the loop does not have it; undecided: a case could not be run
 * - not-run: it has cases, but the report lacks the result of one
 * - not-applicable: outside of the report's profile, or none of its cases applies
 * - untestable: no program can observe it (the catalogue says why); untested: it could be observed, but no case does so
 */
export type RequirementStatus = "kept" | "broken" | "unsupported" | "undecided" | "not-run" | "not-applicable" | "untestable" | "untested";

export interface RequirementResult {
  readonly requirement: Requirement;
  readonly status: RequirementStatus;
  /** The cases that verify it, with their results where the report has them. */
  readonly cases: readonly { readonly id: string; readonly result?: CaseResult }[];
}

/** The cases of each requirement, by its id. */
export function casesByRequirement(specification: Specification): ReadonlyMap<string, readonly Case[]> {
  const found = new Map<string, Case[]>();
  for (const testCase of specification.cases.values()) {
    for (const id of testCase.verifies) {
      const cases = found.get(id);
      if (cases === undefined) found.set(id, [testCase]);
      else cases.push(testCase);
    }
  }
  return found;
}

export function requirementResults(specification: Specification, report: Report): readonly RequirementResult[] {
  const results = new Map(report.results.map((result) => [result.case, result] as const));
  const cases = casesByRequirement(specification);
  return [...specification.requirements.values()].map((requirement) => {
    const verifying = (cases.get(requirement.id) ?? []).map(({ id }) => {
      const result = results.get(id);
      return result === undefined ? { id } : { id, result };
    });
    return { requirement, status: statusOf(requirement, verifying, report.subject.profile), cases: verifying };
  });
}

function statusOf(requirement: Requirement, cases: RequirementResult["cases"], profile: string): RequirementStatus {
  if (!holdsIn(profile, requirement)) return "not-applicable";
  if (cases.length === 0) return requirement.untestable === undefined ? "untested" : "untestable";
  const verdicts = cases.map(({ result }) => result?.verdict);
  if (verdicts.some((verdict) => verdict !== undefined && isBroken(verdict))) return "broken";
  if (verdicts.includes("could-not-run")) return "undecided";
  if (verdicts.includes("unsupported")) return "unsupported";
  if (verdicts.includes(undefined)) return "not-run";
  return verdicts.includes("pass") ? "kept" : "not-applicable";
}
