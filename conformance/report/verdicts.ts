/**
 * Verdicts in words and numbers.
 */
import type { CaseResult, Verdict } from "../model/report.js";
import type { Specification } from "../model/specification.js";

/** In the order in which reports list them. */
export const VERDICTS: readonly Verdict[] = ["pass", "fail", "timeout", "crash", "unsupported", "not-applicable", "could-not-run"];

/** The loop broke what the case verifies: it did the wrong thing, did not end, or took its host along. */
export const isBroken = (verdict: Verdict): boolean => verdict === "fail" || verdict === "timeout" || verdict === "crash";

/** Whoever reads a report should look at such a case: the loop broke it, or nothing is known. */
export const needsAttention = (verdict: Verdict): boolean => isBroken(verdict) || verdict === "could-not-run";

const PAST: Readonly<Record<Verdict, string>> = {
  pass: "passed",
  fail: "failed",
  timeout: "timed out",
  crash: "crashed",
  unsupported: "unsupported",
  "not-applicable": "not applicable",
  "could-not-run": "could not run",
};

export const verdictText = (verdict: Verdict): string => PAST[verdict];

export type Tally = Readonly<Record<Verdict, number>>;

export function tally(results: readonly CaseResult[]): Tally {
  const count = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const result of results) count[result.verdict] += 1;
  return count;
}

export const brokenCount = (counts: Tally): number => counts.fail + counts.timeout + counts.crash;

/** `12 passed, 1 failed, 2 not applicable`: passes always, the rest only where there is any. */
export const tallyText = (counts: Tally): string =>
  VERDICTS.filter((verdict) => verdict === "pass" || counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${verdictText(verdict)}`)
    .join(", ");

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The results of each group that a report speaks of: in the specification's order, then those that it does not know. */
export function resultsByGroup(report: { readonly results: readonly CaseResult[] }, specification: Specification): ReadonlyMap<string, readonly CaseResult[]> {
  const groups = new Map<string, CaseResult[]>([...specification.groups.keys()].map((id) => [id, []]));
  for (const result of report.results) {
    const own = groups.get(result.group);
    if (own === undefined) groups.set(result.group, [result]);
    else own.push(result);
  }
  return new Map([...groups].filter(([, results]) => results.length > 0));
}

/** Seconds, as exact as one cares to read. */
export const secondsText = (seconds: number): string => (seconds >= 100 ? `${Math.round(seconds)} s` : seconds >= 1 ? `${seconds.toFixed(1)} s` : `${Number((seconds * 1000).toPrecision(2))} ms`);

/** The sentence that marks a report whose run was interrupted; undefined for a complete one. */
export const partialText = (report: { readonly complete: boolean; readonly results: readonly CaseResult[] }): string | undefined =>
  report.complete ? undefined : `PARTIAL: the run was interrupted; only ${plural(report.results.length, "case")} had ended by then`;
