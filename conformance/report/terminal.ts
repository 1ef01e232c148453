/**
 * A report for the terminal: the failures in full, then the tables, then one line that says it all, so that what matters
 * most stands where the eye is when the command ends.
 */
import { printable } from "../judge/printable.js";
import type { CaseResult, Report } from "../model/report.js";
import type { Level, Specification } from "../model/specification.js";
import { certificateOf, openText, shareText, type Certificate, type CertificateStatus } from "./certificate.js";
import { failureLines } from "./failure.js";
import type { Paint } from "./paint.js";
import { tableLines, type Cell } from "./text-table.js";
import { brokenCount, isBroken, needsAttention, partialText, plural, resultsByGroup, secondsText, tally, tallyText, verdictText } from "./verdicts.js";

export interface TerminalStyle {
  readonly paint: Paint;
  readonly width: number;
  /** Every failure in full, and every case that was skipped. */
  readonly verbose?: boolean;
}

const MOST_IN_FULL = 25;

export function terminalReport(report: Report, specification: Specification, style: TerminalStyle): string {
  return [
    ...problemLines(report, specification, style),
    ...skippedLines(report, style),
    ...headLines(report, style),
    "",
    ...summaryTable(report, specification, style),
    "",
    ...certificateLines(certificateOf(report, specification), style),
    "",
    lastLine(report, style),
    "",
  ].join("\n");
}

function headLines(report: Report, { paint }: TerminalStyle): readonly string[] {
  const { subject, kit } = report;
  const version = subject.loop.version === undefined ? "" : ` ${printable(subject.loop.version)}`;
  const partial = partialText(report);
  return [
    `${paint.bold(printable(subject.loop.name))}${version}  ${paint.dim(`${printable([subject.loop.module, subject.loop.class].filter((part) => part !== undefined).join("."))} on ${printable(subject.runtime.name)} ${printable(subject.runtime.version)}, ${printable(subject.platform)}`)}`,
    paint.dim(`profile ${printable(subject.profile)}, loopspec ${printable(kit.version)}, specification ${printable(kit.specification)}`),
    ...(partial === undefined ? [] : [paint.yellow(partial)]),
  ];
}

function problemLines(report: Report, specification: Specification, style: TerminalStyle): readonly string[] {
  const problems = report.results.filter(({ verdict }) => needsAttention(verdict));
  const inFull = style.verbose === true ? problems : problems.slice(0, MOST_IN_FULL);
  const rest = problems.slice(inFull.length);
  const lines = inFull.flatMap((result) => [headline(result, specification, style), ...failureLines(result, report.subject, specification, { paint: style.paint, width: style.width - 4 }).map((line) => `    ${line}`.trimEnd()), ""]);
  if (rest.length === 0) return lines;
  return [...lines, `${rest.length} more, in full with --verbose:`, ...rest.map((result) => headline(result, specification, style)), ""];
}

function headline(result: CaseResult, specification: Specification, { paint }: TerminalStyle): string {
  const mark = isBroken(result.verdict) ? paint.red(`✗ ${result.verdict}`) : paint.yellow(`! ${verdictText(result.verdict)}`);
  return `${mark}  ${paint.bold(printable(result.case))}  ${printable(specification.cases.get(result.case)?.title ?? "")}`.trimEnd();
}

/** Unsupported cases, gathered by reason; those that do not apply only on request. */
function skippedLines(report: Report, { paint, verbose }: TerminalStyle): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const result of report.results) {
    if (result.verdict !== "unsupported" && !(verbose === true && result.verdict === "not-applicable")) continue;
    const reason = `${verdictText(result.verdict)}: ${printable(result.findings[0]?.message ?? "no reason given")}`;
    const cases = reasons.get(reason);
    if (cases === undefined) reasons.set(reason, [result.case]);
    else cases.push(result.case);
  }
  const lines = [...reasons].map(([reason, cases]) => `${paint.dim("–")} ${reason} ${paint.dim(`(${verbose === true ? cases.map(printable).join(", ") : plural(cases.length, "case")})`)}`);
  return lines.length === 0 ? [] : [...lines, ""];
}

const LEVELS: readonly Level[] = ["must", "should", "may", "platform", "undefined", "informative"];

function summaryTable(report: Report, specification: Specification, { paint }: TerminalStyle): readonly string[] {
  const header: readonly Cell[] = ["group", "level", "passed", "failed", "unsupported", "not applicable", "could not run"].map((text) => ({ text, paint: paint.dim }));
  const number = (count: number, colour?: (text: string) => string): Cell => (count === 0 ? { text: "·", paint: paint.dim } : { text: String(count), ...(colour === undefined ? {} : { paint: colour }) });
  const rows = [...resultsByGroup(report, specification)].flatMap(([group, results]) =>
    LEVELS.flatMap((level) =>
      (["documented", "de-facto"] as const).flatMap((basis): readonly (readonly Cell[])[] => {
        const own = results.filter((result) => result.level === level && result.basis === basis);
        if (own.length === 0) return [];
        const counts = tally(own);
        return [
          [{ text: printable(group) }, { text: basis === "documented" ? level : `${level}, de-facto` }, number(counts.pass, paint.green), number(brokenCount(counts), paint.red), number(counts.unsupported, paint.yellow), number(counts["not-applicable"]), number(counts["could-not-run"], paint.yellow)],
        ];
      }),
    ),
  );
  return tableLines([header, ...rows], ["left", "left", "right", "right", "right", "right", "right"]);
}

function certificateLines(certificate: Certificate, { paint }: TerminalStyle): readonly string[] {
  const colour: Readonly<Record<CertificateStatus, (text: string) => string>> = { certified: paint.green, "falls short": paint.red, "not complete": paint.yellow };
  const shown = certificate.groups.filter((each) => each.group.cases === "complete");
  const planned = certificate.groups.filter((each) => each.group.cases === "planned");
  const header: readonly Cell[] = ["certificate", "", "documented musts", "drop-in compatibility", ""].map((text) => ({ text, paint: paint.dim }));
  const rows = shown.map((each): readonly Cell[] => [
    { text: each.group.id },
    { text: each.status, paint: colour[each.status] },
    { text: shareText(each.documented) },
    { text: shareText(each.deFacto) },
    { text: openText(each), paint: paint.dim },
  ]);
  const sum: readonly Cell[] = [{ text: "all groups" }, { text: "" }, { text: shareText(certificate.documented) }, { text: shareText(certificate.deFacto) }, { text: certificate.partial ? "partial run" : "" }];
  return [
    ...tableLines([header, ...rows, sum], ["left", "left", "right", "right", "left"]),
    ...(planned.length === 0 ? [] : [paint.dim(`catalogued, cases still to be written: ${planned.map((each) => each.group.id).join(", ")}`)]),
  ];
}

function lastLine(report: Report, { paint }: TerminalStyle): string {
  const counts = tally(report.results);
  const colour = brokenCount(counts) > 0 ? paint.red : counts["could-not-run"] > 0 || !report.complete ? paint.yellow : paint.green;
  return `${colour(tallyText(counts))}${report.complete ? "" : paint.yellow(" (partial)")} ${paint.dim(`in ${secondsText(report.duration)}`)}`;
}
