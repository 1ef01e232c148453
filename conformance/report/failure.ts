/**
 * One case that did not pass, told to the person who has to mend the loop: which promise is broken, what went wrong, what was
 * expected beside what was observed, and, if the host was lost, what is known of its end.
 *
 * The terminal and Markdown share these lines; only the paint differs.
 */
import { eventText } from "../judge/event-match.js";
import { placeText } from "../judge/place.js";
import { printable, printableLines } from "../judge/printable.js";
import { alignTrace } from "../judge/trace.js";
import type { ObservedEvent } from "../model/observation.js";
import type { CaseResult, Evidence, Subject } from "../model/report.js";
import type { Specification } from "../model/specification.js";
import type { Paint } from "./paint.js";
import { peerLines } from "./peer-traces.js";
import { fitted, wrapped } from "./text-table.js";
import { traceTable } from "./trace-table.js";

const STDERR_LINES = 12;
const STACK_LINES = 40;
const LAST_EVENTS = 6;

export interface FailureStyle {
  readonly paint: Paint;
  readonly width: number;
}

/** Everything below the headline. */
export function failureLines(result: CaseResult, subject: Subject, specification: Specification, style: FailureStyle): readonly string[] {
  const { paint } = style;
  const testCase = specification.cases.get(result.case);
  const place = testCase === undefined ? "" : ` · ${placeText(testCase.position)}`;
  return [
    paint.dim(`${result.level}, ${result.basis} · ${printable(result.group)}${place}`),
    ...requirementLines(result, specification, style),
    ...findingLines(result, style),
    ...traceLines(result, subject, specification, style),
    ...(result.evidence === undefined ? [] : evidenceLines(result.evidence, style)),
    paint.dim(`again: loopspec run --loop ${shellWord(subject.adapter)} --only ${shellWord(result.case)}`),
  ];
}

const shellWord = (word: string): string => (/^[A-Za-z0-9_./:@%+=,-]+$/.test(word) ? word : `'${printable(word).replaceAll("'", "'\\''")}'`);

const indented = (lines: readonly string[], by = "  "): readonly string[] => lines.map((line) => (line === "" ? line : by + line));

function requirementLines(result: CaseResult, specification: Specification, { paint, width }: FailureStyle): readonly string[] {
  const verb = result.verdict === "could-not-run" ? "would verify" : result.verdict === "unsupported" ? "lacks" : "breaks";
  return (specification.cases.get(result.case)?.verifies ?? []).flatMap((id) => {
    const requirement = specification.requirements.get(id);
    if (requirement === undefined) return [`${verb} ${paint.bold(id)}`];
    const title = specification.documents.get(requirement.source.document)?.title ?? requirement.source.document;
    return [`${verb} ${paint.bold(id)}`, ...indented(wrapped(`${requirement.text} (${title}, ${requirement.source.section})`, width - 2))];
  });
}

function findingLines(result: CaseResult, { paint, width }: FailureStyle): readonly string[] {
  return result.findings.flatMap((finding) => wrapped(printable(finding.message), width - 2).map((line, index) => (index === 0 ? `${paint.red("▸")} ${line}` : `  ${line}`)));
}

/** Both logs side by side, if the log is where they differ, and then what the peers saw. */
function traceLines(result: CaseResult, subject: Subject, specification: Specification, style: FailureStyle): readonly string[] {
  const testCase = specification.cases.get(result.case);
  if (testCase === undefined || result.observation === undefined || result.verdict !== "fail") return [];
  const trace = alignTrace(testCase, result.observation, new Set(subject.traits ?? []));
  const own = trace.rows.every((row) => row.fits) ? [] : traceTable(trace, style);
  return [...indented(own), ...peerLines(testCase, result.observation.peers ?? {}, style)];
}

function evidenceLines(evidence: Evidence, { paint, width }: FailureStyle): readonly string[] {
  const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [paint.dim(`${title}:`), ...indented(lines.map((line) => fitted(line, width - 2)))]);
  const events = eventLines(evidence.lastEvents);
  return [
    `${paint.dim("the host:")} ${printable(evidence.ended)}`,
    ...section("last events", events),
    ...Object.entries(evidence.peers ?? {}).flatMap(([name, { events: seen }]) => section(`the peer ${printable(name)}`, eventLines(seen))),
    ...section("offending output", lastLines(evidence.output, STDERR_LINES)),
    ...section("standard error", lastLines(evidence.stderr, STDERR_LINES)),
    ...section("stack", lastLines(evidence.stack, STACK_LINES)),
  ];
}

const eventLines = (events: readonly ObservedEvent[]): readonly string[] => events.slice(-LAST_EVENTS).map((event) => `${(event.t * 1000).toFixed(1)} ms  ${eventText(event)}`);

function lastLines(text: string | undefined, most: number): readonly string[] {
  const lines = printableLines(text ?? "").trimEnd().split("\n");
  if (lines.length === 1 && lines[0] === "") return [];
  return lines.length > most ? [`… ${lines.length - most} lines before`, ...lines.slice(-most)] : lines;
}
