/** `loopspec list`: one line for each case, or for each requirement. */
import { tableLines } from "../../report/text-table.js";
import type { Requirement, Specification } from "../../model/specification.js";
import { demandGroups, selectCases } from "../../run/select.js";
import type { Selection } from "../../run/select.js";
import { EXIT } from "../exit.js";
import { openSpecification } from "../specification.js";

export interface ListOptions {
  readonly only?: readonly string[];
  readonly group?: readonly string[];
  readonly requirements?: boolean;
  readonly spec?: string;
}

export function listCommand(options: ListOptions): number {
  const specification = openSpecification(options.spec);
  const rows = options.requirements === true ? requirementRows(specification, options) : caseRows(specification, options);
  const columns = rows[0]?.map(() => "left" as const) ?? [];
  const lines = tableLines(rows.map((row) => row.map((text) => ({ text }))), columns);
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return EXIT.asExpected;
}

function selectionOf(options: ListOptions): Selection {
  return { ...(options.only === undefined ? {} : { only: options.only }), ...(options.group === undefined ? {} : { groups: options.group }) };
}

function caseRows(specification: Specification, options: ListOptions): readonly (readonly string[])[] {
  return selectCases(specification, selectionOf(options)).map((item) => [item.id, item.group, item.title]);
}

/** With a pattern, the requirements that the chosen cases verify; without one, also those that no case verifies. */
function requirementRows(specification: Specification, options: ListOptions): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const item of specification.cases.values()) for (const id of item.verifies) counts.set(id, (counts.get(id) ?? 0) + 1);
  const chosen = requirements(specification, options);
  return chosen.map((requirement) => [requirement.id, requirement.group, levelText(requirement), casesText(requirement, counts.get(requirement.id) ?? 0), requirement.text]);
}

function requirements(specification: Specification, options: ListOptions): readonly Requirement[] {
  const all = [...specification.requirements.values()];
  if (options.only !== undefined) {
    const verified = new Set(selectCases(specification, selectionOf(options)).flatMap((item) => item.verifies));
    return all.filter((requirement) => verified.has(requirement.id));
  }
  const { group } = options;
  if (group === undefined) return all;
  demandGroups(specification, group);
  return all.filter((requirement) => group.includes(requirement.group));
}

function levelText(requirement: Requirement): string {
  return requirement.basis === "documented" ? requirement.level : `${requirement.level}, de-facto`;
}

function casesText(requirement: Requirement, count: number): string {
  if (count === 0) return requirement.untestable === undefined ? "no case" : "untestable";
  return count === 1 ? "1 case" : `${count} cases`;
}
