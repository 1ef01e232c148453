/**
 * Coverage as Markdown: the counts first, then what is open, then every requirement with its cases.
 */
import type { Specification } from "../model/specification.js";
import { coverageShare, type Coverage, type CoverageCounts, type RequirementCoverage } from "./coverage.js";
import { codeSpan, escapeMarkdown, markdownTable } from "./markdown-text.js";

export function coverageMarkdown(coverage: Coverage, specification: Specification): string {
  const untested = coverage.requirements.filter((each) => each.coverage === "untested");
  return [
    "# Coverage",
    "",
    ...(coverage.subject === undefined ? [] : [`Verdicts: ${escapeMarkdown(coverage.subject)}${coverage.partial ? " (**PARTIAL**: the run was interrupted)" : ""}.`, ""]),
    `${coverage.all.total} requirements: ${coverage.all.tested} tested, ${coverage.all.untested} untested, ${coverage.all.untestable} untestable; ${coverageShare(coverage.all)} of those that can be tested.`,
    "",
    ...countTable("group", [...coverage.byGroup].map(([id, counts]) => [groupTitle(id, specification), counts] as const)),
    "",
    ...countTable("area", [...coverage.byArea]),
    "",
    ...countTable("level", [...coverage.byLevel]),
    "",
    ...countTable("basis", [...coverage.byBasis]),
    ...(untested.length === 0 ? [] : ["", `## Untested (${untested.length})`, "", ...untested.map((each) => `- ${codeSpan(each.requirement.id)}: ${escapeMarkdown(each.requirement.text)}`)]),
    ...[...coverage.byArea.keys()].flatMap((area) => areaSection(area, coverage)),
    "",
  ].join("\n");
}

const groupTitle = (id: string, specification: Specification): string => (specification.groups.get(id)?.cases === "planned" ? `${id} (cases planned)` : id);

function countTable(title: string, rows: readonly (readonly [string, CoverageCounts])[]): readonly string[] {
  return markdownTable(
    [title, "requirements", "tested", "untested", "untestable", "tested of testable"],
    rows.map(([name, counts]) => [escapeMarkdown(name), String(counts.total), String(counts.tested), String(counts.untested), String(counts.untestable), coverageShare(counts)]),
    [1, 2, 3, 4, 5],
  );
}

function areaSection(area: string, coverage: Coverage): readonly string[] {
  const withStatus = coverage.subject !== undefined;
  const rows = coverage.requirements
    .filter((each) => each.requirement.area === area)
    .map((each) => [codeSpan(each.requirement.id), `${each.requirement.level}${each.requirement.basis === "de-facto" ? ", de-facto" : ""}`, escapeMarkdown(each.requirement.text), provenBy(each), ...(withStatus ? [each.status ?? ""] : [])]);
  return ["", `## ${escapeMarkdown(area)}`, "", ...markdownTable(["requirement", "level", "promise", "cases", ...(withStatus ? ["verdict"] : [])], rows)];
}

function provenBy(each: RequirementCoverage): string {
  if (each.cases.length > 0) return each.cases.map(codeSpan).join(" ");
  return each.coverage === "untestable" ? `untestable: ${escapeMarkdown(each.requirement.untestable ?? "")}` : "**untested**";
}
