/**
 * What a lint rule sees of a case: the compiled case, the YAML it came from, its expectation parsed, every step of its program with what is known of when it runs, and
 * the requirements it verifies.
 */
import { parseExpectation } from "../judge/expectation-parse.js";
import type { ParsedExpectation } from "../judge/expectation-parse.js";
import type { CaseSource } from "../load/cases.js";
import type { Problem, Severity } from "../load/problem.js";
import { asHint } from "../load/suggestion.js";
import { positionOf, valueAt } from "../load/source-node.js";
import type { MappingNode, SourceNode } from "../load/source-node.js";
import type { LanguageTable } from "../language/table.js";
import type { Case, Position, Requirement, Specification } from "../model/specification.js";
import { walkProgram } from "./walk-program.js";
import type { SeenCall } from "./walk-program.js";

export interface Subject {
  readonly case: Case;
  readonly node: MappingNode;
  readonly expectation: ParsedExpectation;
  readonly calls: readonly SeenCall[];
  readonly requirements: readonly Requirement[];
  readonly specification: Specification;
  readonly table: LanguageTable;
  readonly report: (severity: Severity, position: Position, message: string, hint?: string) => void;
}

/** A rule about single cases. */
export type CaseRule = (subject: Subject) => void;

export function subjectOf({ compiled, node }: CaseSource, specification: Specification, table: LanguageTable, problems: Problem[]): Subject {
  return {
    case: compiled,
    node,
    expectation: parseExpectation(compiled.expectation),
    calls: walkProgram(compiled.program),
    requirements: compiled.verifies.map((id) => specification.requirements.get(id)).filter((requirement) => requirement !== undefined),
    specification,
    table,
    report: (severity, position, message, hint) => problems.push({ severity, position, message, ...asHint(hint) }),
  };
}

/** Where a step of the case stands. */
export const stepPosition = (subject: Subject, at: number): Position => subject.case.steps[at] ?? subject.case.position;

/** Where a key of the case stands, or the case itself. */
export const keyPosition = (subject: Subject, key: string): Position => {
  const node = valueAt(subject.node, key);
  return node === undefined ? subject.case.position : positionOf(node);
};

/** The place that a path of keys and indexes leads to, as far as the YAML has it. */
export function positionAlong(node: MappingNode, path: readonly (string | number)[]): Position {
  let here: SourceNode = node;
  for (const step of path) {
    const next: SourceNode | undefined = childAt(here, step);
    if (next === undefined) break;
    here = next;
  }
  return positionOf(here);
}


const childAt = (node: SourceNode, step: string | number): SourceNode | undefined => (node.kind === "list" && typeof step === "number" ? node.items[step] : valueAt(node, String(step)));
