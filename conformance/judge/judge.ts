/**
 * The judge: a case, what a host observed, and what that means.
 *
 * Pure, and never surprised: an observation may hold anything that the protocol's schema lets through. The demands are checked apart from
 * each other (errors of steps, the log, edges, warnings, leftovers) and put in the order in which they explain the failure;
 * what merely follows from another finding is not told twice.
 */
import type { Observation } from "../model/observation.js";
import type { Finding, Verdict } from "../model/report.js";
import type { Case } from "../model/specification.js";
import { joinChunks } from "./chunks.js";
import { breakIndex, explainLog } from "./diagnosis.js";
import { edgeFindings } from "./edges.js";
import { leftoverFindings, outcomeFindings } from "./ending.js";
import { parseExpectation, type ParsedExpectation } from "./expectation-parse.js";
import { noticeFindings } from "./notices.js";
import { comingLeaves, nextLeaves } from "./outlook.js";
import type { Traits } from "./pattern-match.js";
import { peerFindings, unplayablePeers } from "./peers.js";
import { placeText, stepPlace } from "./place.js";
import { printable } from "./printable.js";
import { stepFindings } from "./raising-steps.js";
import { explainUnorderable } from "./relaxation.js";
import { LogReader, readingOf, searchLog, type SearchResult } from "./search.js";
import { errorFindings } from "./unexpected-errors.js";

export interface Judgement {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

export function judge(testCase: Case, observed: Observation, subjectTraits: ReadonlySet<string>): Judgement {
  const observation: Observation = { ...observed, events: joinChunks(observed.events) };
  const { outcome } = observation;
  if (outcome.status === "unsupported") return { verdict: "unsupported", findings: [unsupported(outcome.reason, outcome.operation)] };
  if (outcome.status === "not-applicable") return { verdict: "not-applicable", findings: [{ message: printable(outcome.reason) }] };
  if (outcome.status === "invalid") {
    return { verdict: "could-not-run", findings: [{ message: `the host could not make sense of the program: ${printable(outcome.reason)}`, at: stepPlace(testCase, outcome.at) }] };
  }
  const unplayable = unplayablePeers(testCase, observation);
  if (unplayable.length > 0) return { verdict: "could-not-run", findings: unplayable };
  const expectation = parseExpectation(testCase.expectation, "judge");
  const malformed = expectation.problems.filter((problem) => problem.severity === "error");
  if (malformed.length > 0) {
    return { verdict: "could-not-run", findings: malformed.map((problem) => ({ message: `the expectation is malformed at ${problem.path.join(".")}: ${problem.message}`, at: placeText(testCase.position) })) };
  }
  const log = logFindings(testCase, expectation, observation, subjectTraits);
  if (log.undecided) {
    return { verdict: "could-not-run", findings: [{ message: "the expectation allows too many readings of this log to try them all; give its entries patterns that differ", at: placeText(testCase.position) }] };
  }
  const told = [...outcomeFindings(testCase, observation), ...log.findings];
  const findings = [
    ...told,
    ...peerFindings(testCase, expectation, observation, told.length > 0),
    ...(log.fits ? edgeFindings(expectation, observation, subjectTraits) : []),
    ...noticeFindings(testCase, expectation, observation, subjectTraits),
    ...leftoverFindings(testCase, observation),
  ];
  return { verdict: findings.length === 0 ? "pass" : "fail", findings };
}

function unsupported(reason: string, operation: string | undefined): Finding {
  return { message: operation === undefined ? printable(reason) : `${printable(operation)}: ${printable(reason)}` };
}

interface LogVerdict {
  readonly undecided: boolean;
  readonly fits: boolean;
  readonly findings: readonly Finding[];
}

/** The log against the expectation. One finding names the first break; errors that explain it take its place. */
function logFindings(testCase: Case, expectation: ParsedExpectation, observation: Observation, traits: Traits): LogVerdict {
  const steps = stepFindings(testCase, observation);
  const reader = new LogReader(observation.events, traits);
  const result = searchLog(expectation.log, reader);
  if (result.status === "matched") return { undecided: false, fits: true, findings: steps.map((step) => step.finding) };
  if (result.status === "too-ambiguous") {
    const surely = explainUnorderable(expectation.log, reader);
    return { undecided: surely === undefined && steps.length === 0, fits: false, findings: [...steps.map((step) => step.finding), ...(surely === undefined ? [] : [surely])] };
  }
  const broken = breakIndex(result);
  const errors = errorFindings(observation, broken, (index) => isForeign(result, index, reader));
  const explained = [...steps, ...errors].some((each) => each.index === broken);
  const endedEarly = broken === observation.events.length && observation.outcome.status === "raised";
  const own = explained || endedEarly ? [] : [explainLog(result, reader)];
  return { undecided: false, fits: false, findings: [...steps.map((step) => step.finding), ...errors.map((error) => error.finding), ...own] };
}

/** Whether no entry that is left could have meant an event of this kind at this place. */
function isForeign(result: Exclude<SearchResult, { status: "matched" }>, index: number, reader: LogReader): boolean {
  const kind = reader.events[index]?.kind;
  return !result.furthest.some((situation) => {
    const meant = index === situation.read ? nextLeaves(situation.residual) : [];
    const known = [...comingLeaves(situation.residual), ...readingOf(situation)].some((leaf) => reader.fits(leaf, index));
    return known || meant.some((leaf) => leaf.event.alternatives.some((alternative) => alternative.kind === kind));
  });
}
