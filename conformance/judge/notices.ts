/**
 * Warnings of the runtime and records of loggers: those that must occur, and those that must not unless listed.
 *
 * No document names the logger of a loop. So a record that must occur may come from any, unless the case names one; one that must not is held against the
 * loop only if it comes from asyncio's, or from that of executors, who report what the callbacks of their futures raise; others serve libraries as well.
 */
import type { ObservedError, Observation } from "../model/observation.js";
import type { Finding } from "../model/report.js";
import type { Case } from "../model/specification.js";
import type { NoticePattern, ParsedExpectation } from "./expectation-parse.js";
import { errorText, stringText } from "./observed-value.js";
import { matches, type Traits } from "./pattern-match.js";

interface Notice {
  readonly kind: string;
  readonly logger?: string;
  readonly message: string;
  readonly exception?: ObservedError;
}

/** Warnings that tell of a defect; others, such as deprecations, are the loop's own affair. */
const BAD_WARNINGS: ReadonlySet<string> = new Set(["RuntimeWarning", "ResourceWarning"]);
const BAD_LEVELS: ReadonlySet<string> = new Set(["ERROR", "CRITICAL"]);
const OWN_LOGGER = "asyncio";
const HELD_AGAINST_THE_LOOP: ReadonlySet<string | undefined> = new Set([OWN_LOGGER, "concurrent.futures"]);
const NEVER_AWAITED = "was never awaited";
const MOST = 5;

export function noticeFindings(testCase: Case, expectation: ParsedExpectation, observation: Observation, traits: Traits): readonly Finding[] {
  const leaves = testCase.expectation.leaves ?? [];
  const warnings = observation.warnings.map((warning): Notice => ({ kind: warning.category, message: warning.message }));
  const records = observation.records.map((record): Notice => ({ ...record, kind: record.level, logger: record.logger ?? OWN_LOGGER }));
  // A case that lists that there are none means all of them.
  const allowsNone = testCase.expectation.warnings?.length === 0;
  const isBadWarning = (warning: Notice): boolean => allowsNone || BAD_WARNINGS.has(warning.kind) || warning.message.includes(NEVER_AWAITED);
  const allowsNoRecord = testCase.expectation.records?.length === 0;
  const isBadRecord = (record: Notice): boolean => HELD_AGAINST_THE_LOOP.has(record.logger) && (BAD_LEVELS.has(record.kind) || (allowsNoRecord && record.kind === "WARNING"));
  return [
    ...missingFindings("warning", expectation.warnings, warnings, traits),
    ...missingFindings("log record", expectation.records, records, traits),
    ...(leaves.includes("warnings") ? [] : surplusFindings("warning", expectation.warnings, warnings.filter(isBadWarning), traits)),
    ...(leaves.includes("records") ? [] : surplusFindings("log record", expectation.records, records.filter(isBadRecord), traits)),
  ];
}

const fits = (pattern: NoticePattern, notice: Notice, traits: Traits): boolean =>
  (pattern.kind === undefined || pattern.kind === notice.kind) &&
  (pattern.logger === undefined || pattern.logger === notice.logger) &&
  (pattern.message === undefined || matches(pattern.message, notice.message, traits)) &&
  (pattern.exception === undefined || matches(pattern.exception, notice.exception ?? null, traits));

function missingFindings(noun: string, patterns: readonly NoticePattern[], notices: readonly Notice[], traits: Traits): readonly Finding[] {
  const occurrences = (pattern: NoticePattern): number => notices.filter((notice) => fits(pattern, notice, traits)).length;
  return patterns
    .map((pattern) => ({ pattern, count: occurrences(pattern) }))
    .filter(({ pattern, count }) => (pattern.times === undefined ? count === 0 : count !== pattern.times))
    .map(({ pattern, count }) => ({
      message: count === 0 ? `the ${noun} \`${pattern.text}\` did not occur` : `the ${noun} \`${pattern.text}\` occurred ${count === 1 ? "once" : `${count} times`}`,
      expected: pattern.text,
      observed: notices.length === 0 ? `no ${noun}` : notices.slice(0, MOST).map(noticeText).join("; "),
    }));
}

function surplusFindings(noun: string, patterns: readonly NoticePattern[], notices: readonly Notice[], traits: Traits): readonly Finding[] {
  return notices
    .filter((notice) => !patterns.some((pattern) => fits(pattern, notice, traits)))
    .slice(0, MOST)
    .map((notice) => ({ message: `a ${noun} that the case does not list: ${noticeText(notice)}`, observed: noticeText(notice) }));
}

const noticeText = ({ kind, message, exception }: Notice): string => `${stringText(kind)} ${stringText(message)}${exception === undefined ? "" : ` with ${errorText(exception)}`}`;
