/**
 * From what became of a case to its entry in the report.
 */
import { knownDeviation } from "../judge/known-deviation.js";
import { levelOf } from "../judge/level.js";
import type { Judgement } from "../judge/judge.js";
import type { Observation } from "../model/observation.js";
import type { CaseResult, Subject } from "../model/report.js";
import type { Case, Specification } from "../model/specification.js";
import { describeCause, evidenceOf } from "./ending.js";
import type { HostEnding } from "./host.js";
import type { LostVerdict } from "./host-pool.js";

function head(item: Case, specification: Specification): Pick<CaseResult, "case" | "group" | "level" | "basis"> {
  return { case: item.id, group: item.group, ...levelOf(item, specification.requirements) };
}

export function judgedResult(
  item: Case,
  specification: Specification,
  judgement: Judgement,
  observation: Observation,
): CaseResult {
  const { verdict, findings } = judgement;
  const result = { ...head(item, specification), verdict, findings, duration: observation.duration };
  // What a passing case showed is what it expects; keeping it would only make reports heavy.
  return verdict === "pass" ? result : { ...result, observation };
}

/** The result as it stands, or not-applicable where CPython is known to differ from the document. */
export function allowKnownDeviation(result: CaseResult, item: Case, specification: Specification, subject: Subject | undefined): CaseResult {
  if (subject === undefined || !["fail", "timeout", "crash"].includes(result.verdict)) return result;
  const reason = knownDeviation(item, specification.requirements, subject);
  return reason === undefined ? result : { ...result, verdict: "not-applicable", findings: [{ message: reason }, ...result.findings] };
}

/** A case that was never sent: the host or the profile does not have what it is about. */
export function skippedResult(item: Case, specification: Specification, verdict: "unsupported" | "not-applicable", reason: string): CaseResult {
  return { ...head(item, specification), verdict, findings: [{ message: reason }], duration: 0 };
}

/** A case that its host took with it, or that never began. */
export function lostResult(item: Case, specification: Specification, verdict: LostVerdict, ending: HostEnding): CaseResult {
  const message = verdict === "could-not-run" ? `no host began the case; the last one: ${describeCause(ending.cause)}` : describeCause(ending.cause);
  const duration = ending.running?.duration ?? 0;
  return { ...head(item, specification), verdict, findings: [{ message }], duration, evidence: evidenceOf(ending) };
}

export function failedJudgement(item: Case, specification: Specification, problem: string, observation: Observation): CaseResult {
  const findings = [{ message: `the judge failed, which is a defect of the kit: ${problem}` }];
  return judgedResult(item, specification, { verdict: "could-not-run", findings }, observation);
}
