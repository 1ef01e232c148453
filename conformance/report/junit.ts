/**
 * Reports as JUnit XML, for continuous integration.
 *
 * A loop that does the wrong thing is a `failure`. A loop that hangs or takes its host along, and a case that could not be run, are an
 * `error`: there was no answer to compare. Unsupported and inapplicable cases are `skipped`, with the reason. An interrupted run gets an
 * error of its own, because the format cannot say otherwise that something is missing.
 */
import { printableLines } from "../judge/printable.js";
import type { CaseResult, Report } from "../model/report.js";
import type { Specification } from "../model/specification.js";
import { failureLines } from "./failure.js";
import { PLAIN } from "./paint.js";
import { partialText, resultsByGroup, verdictText } from "./verdicts.js";

const WIDTH = 120;

export function junitReport(report: Report, specification: Specification): string {
  const suites = [...resultsByGroup(report, specification)].map(([group, results]) => suiteXml(group, results, report, specification));
  const partial = partialText(report);
  if (partial !== undefined) suites.push(partialXml(partial));
  const totals = counts(report.results);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: `loopspec ${report.subject.loop.name}`, tests: totals.tests + (partial === undefined ? 0 : 1), failures: totals.failures, errors: totals.errors + (partial === undefined ? 0 : 1), skipped: totals.skipped, time: time(report.duration) })}>`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

/** XML 1.0 cannot hold most control characters, not even escaped; they are shown by their codes. */
const escapeXml = (text: string): string => printableLines(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("\ufffe", "\\ufffe").replaceAll("\uffff", "\\uffff");
const escapeAttribute = (text: string): string => escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join("");

const time = (seconds: number): string => seconds.toFixed(6);

type Element = "failure" | "error" | "skipped";

function elementOf(result: CaseResult): Element | undefined {
  switch (result.verdict) {
    case "pass":
      return undefined;
    case "fail":
      return "failure";
    case "timeout":
    case "crash":
    case "could-not-run":
      return "error";
    case "unsupported":
    case "not-applicable":
      return "skipped";
  }
}

function counts(results: readonly CaseResult[]): { readonly tests: number; readonly failures: number; readonly errors: number; readonly skipped: number } {
  const of = (element: Element): number => results.filter((result) => elementOf(result) === element).length;
  return { tests: results.length, failures: of("failure"), errors: of("error"), skipped: of("skipped") };
}

function suiteXml(group: string, results: readonly CaseResult[], report: Report, specification: Specification): string {
  const duration = results.reduce((sum, result) => sum + result.duration, 0);
  const properties = { adapter: report.subject.adapter, profile: report.subject.profile, runtime: `${report.subject.runtime.name} ${report.subject.runtime.version}`, platform: report.subject.platform, complete: String(report.complete) };
  return [
    `  <testsuite${attributes({ name: group, ...counts(results), time: time(duration), timestamp: report.started.replace(/(\.\d+)?Z$/, "") })}>`,
    "    <properties>",
    ...Object.entries(properties).map(([name, value]) => `      <property${attributes({ name, value })}/>`),
    "    </properties>",
    ...results.map((result) => caseXml(result, report, specification)),
    "  </testsuite>",
  ].join("\n");
}

function caseXml(result: CaseResult, report: Report, specification: Specification): string {
  const testCase = specification.cases.get(result.case);
  const place = testCase === undefined ? {} : { file: testCase.position.file, line: testCase.position.line };
  const head = `    <testcase${attributes({ name: result.case, classname: `loopspec.${result.group}`, time: time(result.duration), ...place })}`;
  const element = elementOf(result);
  if (element === undefined) return `${head}/>`;
  const message = result.findings[0]?.message ?? verdictText(result.verdict);
  const open = `      <${element}${attributes(element === "skipped" ? { message: `${verdictText(result.verdict)}: ${message}` } : { message, type: result.verdict })}`;
  if (element === "skipped") return [`${head}>`, `${open}/>`, "    </testcase>"].join("\n");
  const title = testCase === undefined ? "" : `${testCase.title}\n`;
  const details = failureLines(result, report.subject, specification, { paint: PLAIN, width: WIDTH }).join("\n");
  return [`${head}>`, `${open}>${escapeXml(title + details)}</${element}>`, "    </testcase>"].join("\n");
}

const partialXml = (message: string): string =>
  [
    `  <testsuite${attributes({ name: "run", tests: 1, failures: 0, errors: 1, skipped: 0, time: time(0) })}>`,
    `    <testcase${attributes({ name: "complete", classname: "loopspec.run", time: time(0) })}>`,
    `      <error${attributes({ message, type: "partial" })}/>`,
    "    </testcase>",
    "  </testsuite>",
  ].join("\n");
