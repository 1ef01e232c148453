/**
 * Coverage for the terminal: the counts, and what is open.
 */
import { printable } from "../judge/printable.js";
import { coverageShare, type Coverage, type CoverageCounts } from "./coverage.js";
import type { Paint } from "./paint.js";
import { fitted, tableLines, type Cell } from "./text-table.js";
import { plural } from "./verdicts.js";

export interface CoverageStyle {
  readonly paint: Paint;
  readonly width: number;
  /** Every untested requirement; otherwise the first of them. */
  readonly verbose?: boolean;
}

const MOST_LISTED = 20;

export function coverageTerminal(coverage: Coverage, style: CoverageStyle): string {
  const { paint } = style;
  return [
    ...(coverage.subject === undefined ? [] : [`${paint.bold("verdicts")}  ${printable(coverage.subject)}${coverage.partial ? paint.yellow("  PARTIAL: the run was interrupted") : ""}`, ...statusLines(coverage), ""]),
    ...table("area", [...coverage.byArea], paint),
    "",
    ...table("group", [...coverage.byGroup], paint),
    "",
    ...table("level", [...coverage.byLevel], paint),
    "",
    ...table("basis", [...coverage.byBasis, ["all", coverage.all] as const], paint),
    ...untestedLines(coverage, style),
    "",
  ].join("\n");
}

function statusLines(coverage: Coverage): readonly string[] {
  const counts = new Map<string, number>();
  for (const { status } of coverage.requirements) if (status !== undefined) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [[...counts].map(([status, count]) => `${count} ${status}`).join(", ")];
}

function table(title: string, rows: readonly (readonly [string, CoverageCounts])[], paint: Paint): readonly string[] {
  const header: readonly Cell[] = [title, "requirements", "tested", "untested", "untestable", ""].map((text) => ({ text, paint: paint.dim }));
  const body = rows.map(([name, counts]): readonly Cell[] => [
    { text: printable(name) },
    { text: String(counts.total) },
    { text: String(counts.tested) },
    { text: String(counts.untested), ...(counts.untested > 0 ? { paint: paint.yellow } : {}) },
    { text: String(counts.untestable), paint: paint.dim },
    { text: coverageShare(counts) },
  ]);
  return tableLines([header, ...body], ["left", "right", "right", "right", "right", "right"]);
}

function untestedLines(coverage: Coverage, { paint, width, verbose }: CoverageStyle): readonly string[] {
  const untested = coverage.requirements.filter((each) => each.coverage === "untested");
  if (untested.length === 0) return [];
  const shown = verbose === true ? untested : untested.slice(0, MOST_LISTED);
  const rest = untested.length - shown.length;
  return [
    "",
    paint.yellow(`${plural(untested.length, "requirement")} without a case:`),
    ...shown.map((each) => fitted(`  ${each.requirement.id}  ${printable(each.requirement.text)}`, width)),
    ...(rest === 0 ? [] : [paint.dim(`  ${rest} more, with --verbose`)]),
  ];
}
