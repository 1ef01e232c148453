/**
 * A report as Markdown, to be kept in a repository and read there: what may be claimed, what is broken, what was left out.
 */
import { placeText } from "../judge/place.js";
import type { CaseResult, Report } from "../model/report.js";
import type { Specification } from "../model/specification.js";
import { certificateOf, openText, shareText, type Certificate } from "./certificate.js";
import { failureLines } from "./failure.js";
import { codeBlock, codeSpan, escapeMarkdown, markdownTable } from "./markdown-text.js";
import { PLAIN } from "./paint.js";
import { brokenCount, isBroken, partialText, plural, resultsByGroup, secondsText, tally, tallyText, verdictText } from "./verdicts.js";

const WIDTH = 110;

export function markdownReport(report: Report, specification: Specification): string {
  const partial = partialText(report);
  const certificate = certificateOf(report, specification);
  return [
    `# ${escapeMarkdown(report.subject.loop.name)}${report.subject.loop.version === undefined ? "" : ` ${escapeMarkdown(report.subject.loop.version)}`}: conformance to asyncio's event loop${partial === undefined ? "" : " (partial)"}`,
    "",
    ...(partial === undefined ? [] : [`> **${escapeMarkdown(partial)}.**`, ""]),
    `${tallyText(tally(report.results))}, in ${secondsText(report.duration)}.`,
    "",
    ...subjectTable(report),
    "",
    "## Certificate",
    "",
    ...certificateSection(certificate),
    "",
    "## Results by group",
    "",
    ...groupTable(report, specification),
    ...problemSection("Broken promises", report.results.filter((result) => isBroken(result.verdict)), report, specification),
    ...problemSection("Could not run", report.results.filter((result) => result.verdict === "could-not-run"), report, specification),
    ...skippedSection("Unsupported", report.results.filter((result) => result.verdict === "unsupported")),
    ...skippedSection("Not applicable", report.results.filter((result) => result.verdict === "not-applicable")),
    "",
  ].join("\n");
}

function subjectTable({ subject, kit, started }: Report): readonly string[] {
  const rows: readonly (readonly [string, string])[] = [
    ["loop", codeSpan([subject.loop.module, subject.loop.class].filter((part) => part !== undefined).join("."))],
    ["runtime", escapeMarkdown(`${subject.runtime.name} ${subject.runtime.version}, ${subject.platform}`)],
    ["profile", escapeMarkdown(subject.profile)],
    ["loopspec", escapeMarkdown(`${kit.version}, specification ${kit.specification}`)],
    ["started", escapeMarkdown(started)],
    ["again", codeSpan(`loopspec run --loop ${subject.adapter}`)],
  ];
  return markdownTable(["", ""], rows);
}

function certificateSection(certificate: Certificate): readonly string[] {
  const shown = certificate.groups.filter((each) => each.group.cases === "complete");
  const planned = certificate.groups.filter((each) => each.group.cases === "planned");
  const rows = shown.map((each) => [
    `${escapeMarkdown(each.group.id)}: ${escapeMarkdown(each.group.title)}`,
    each.status === "certified" ? "**certified**" : each.status,
    shareText(each.documented),
    shareText(each.deFacto),
    openText(each),
  ]);
  return [
    ...markdownTable(["group", "certificate", "documented musts kept", "drop-in compatibility", "open"], [...rows, ["**all groups**", certificate.partial ? "partial run" : "", shareText(certificate.documented), shareText(certificate.deFacto), ""]]),
    "",
    "Only documented musts decide a certificate. Drop-in compatibility counts the musts that no document states but that users of CPython's loop rely on.",
    ...(planned.length === 0 ? [] : ["", `Catalogued, with cases still to be written: ${planned.map((each) => escapeMarkdown(each.group.id)).join(", ")}.`]),
  ];
}

function groupTable(report: Report, specification: Specification): readonly string[] {
  const rows = [...resultsByGroup(report, specification)].map(([group, results]) => {
    const counts = tally(results);
    return [escapeMarkdown(group), counts.pass, brokenCount(counts), counts.unsupported, counts["not-applicable"], counts["could-not-run"]].map(String);
  });
  return markdownTable(["group", "passed", "failed", "unsupported", "not applicable", "could not run"], rows, [1, 2, 3, 4, 5]);
}

function problemSection(title: string, results: readonly CaseResult[], report: Report, specification: Specification): readonly string[] {
  if (results.length === 0) return [];
  return ["", `## ${title} (${results.length})`, ...results.flatMap((result) => problemLines(result, report, specification))];
}

function problemLines(result: CaseResult, report: Report, specification: Specification): readonly string[] {
  const testCase = specification.cases.get(result.case);
  return [
    "",
    `### ${codeSpan(result.case)}${result.verdict === "fail" ? "" : `: ${verdictText(result.verdict)}`}`,
    "",
    ...(testCase === undefined ? [] : [`${escapeMarkdown(testCase.title)} (${codeSpan(placeText(testCase.position))})`, ""]),
    ...codeBlock(failureLines(result, report.subject, specification, { paint: PLAIN, width: WIDTH })),
  ];
}

/** Gathered by reason: hundreds of equal sentences help nobody. */
function skippedSection(title: string, results: readonly CaseResult[]): readonly string[] {
  if (results.length === 0) return [];
  const reasons = new Map<string, string[]>();
  for (const result of results) {
    const reason = result.findings[0]?.message ?? "no reason given";
    const cases = reasons.get(reason);
    if (cases === undefined) reasons.set(reason, [result.case]);
    else cases.push(result.case);
  }
  const lines = [...reasons].map(([reason, cases]) => `- ${escapeMarkdown(reason)} (${plural(cases.length, "case")}): ${cases.map(codeSpan).join(", ")}`);
  return ["", `## ${title} (${results.length})`, "", ...lines];
}
