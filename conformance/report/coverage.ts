/**
 * Coverage: which promises are proven by cases, and, with a report, which of them the loop keeps.
 */
import type { Report } from "../model/report.js";
import type { Basis, Level, Requirement, Specification } from "../model/specification.js";
import { casesByRequirement, requirementResults, type RequirementStatus } from "./requirement-status.js";

export type CoverageStatus = "tested" | "untested" | "untestable";

export interface RequirementCoverage {
  readonly requirement: Requirement;
  readonly coverage: CoverageStatus;
  readonly cases: readonly string[];
  /** What the report says, if there is one. */
  readonly status?: RequirementStatus;
}

export interface CoverageCounts {
  readonly tested: number;
  readonly untested: number;
  readonly untestable: number;
  readonly total: number;
}

export interface Coverage {
  readonly requirements: readonly RequirementCoverage[];
  readonly all: CoverageCounts;
  readonly byArea: ReadonlyMap<string, CoverageCounts>;
  readonly byGroup: ReadonlyMap<string, CoverageCounts>;
  readonly byLevel: ReadonlyMap<Level, CoverageCounts>;
  readonly byBasis: ReadonlyMap<Basis, CoverageCounts>;
  /** Whether the verdicts come from an interrupted run. */
  readonly partial: boolean;
  readonly subject?: string;
}

export function coverageOf(specification: Specification, report?: Report): Coverage {
  const cases = casesByRequirement(specification);
  const statuses = new Map(report === undefined ? [] : requirementResults(specification, report).map((result) => [result.requirement.id, result.status] as const));
  const requirements = [...specification.requirements.values()].map((requirement): RequirementCoverage => {
    const ids = (cases.get(requirement.id) ?? []).map((each) => each.id);
    const status = statuses.get(requirement.id);
    const coverage = ids.length > 0 ? "tested" : requirement.untestable === undefined ? "untested" : "untestable";
    return { requirement, coverage, cases: ids, ...(status === undefined ? {} : { status }) };
  });
  return {
    requirements,
    all: count(requirements),
    byArea: countBy(requirements, (requirement) => requirement.area),
    byGroup: countBy(requirements, (requirement) => requirement.group),
    byLevel: countBy(requirements, (requirement) => requirement.level),
    byBasis: countBy(requirements, (requirement) => requirement.basis),
    partial: report !== undefined && !report.complete,
    ...(report === undefined ? {} : { subject: `${report.subject.loop.name}${report.subject.loop.version === undefined ? "" : ` ${report.subject.loop.version}`}, profile ${report.subject.profile}` }),
  };
}

function count(requirements: readonly RequirementCoverage[]): CoverageCounts {
  const of = (coverage: CoverageStatus): number => requirements.filter((each) => each.coverage === coverage).length;
  return { tested: of("tested"), untested: of("untested"), untestable: of("untestable"), total: requirements.length };
}

function countBy<Key>(requirements: readonly RequirementCoverage[], key: (requirement: Requirement) => Key): ReadonlyMap<Key, CoverageCounts> {
  const parts = new Map<Key, RequirementCoverage[]>();
  for (const each of requirements) {
    const part = parts.get(key(each.requirement));
    if (part === undefined) parts.set(key(each.requirement), [each]);
    else part.push(each);
  }
  return new Map([...parts].map(([name, part]) => [name, count(part)] as const));
}

/** Of what can be tested, how much is: `98.2 %`; `-` where nothing can. */
export function coverageShare(counts: CoverageCounts): string {
  const testable = counts.tested + counts.untested;
  if (testable === 0) return "-";
  // Rounded down, so that 100 % means all.
  return `${(Math.floor((1000 * counts.tested) / testable) / 10).toFixed(1)} %`;
}
