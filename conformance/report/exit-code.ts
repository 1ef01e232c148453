/**
 * The exit status of a run: what a script that knows nothing else should conclude.
 *
 *  - 130: the run was interrupted. Whatever is known so far is in the report, but it is no answer to the question that was asked.
 *  - 1: the loop breaks a must, documented or de-facto, or a promise that holds on platforms like this one. A fact that was
 *    observed stands, even if other cases could not be run.
 *  - 70: some case could not be run. The kit or the machine is at fault, so neither success nor failure of the loop may be concluded.
 *  - 0: otherwise. A broken should is told in the report but stops nobody: that is what "should" means. Cases that are unsupported or do not
 *    apply stop nobody either, since a loop may well leave out what it says it leaves out; but a group with an unsupported
 *    must is "not complete" in the certificate, never "certified".
 *
 * Wrong usage and broken specifications (2) are found before there is a report.
 */
import type { Report } from "../model/report.js";
import { isBinding } from "../judge/level.js";
import { isBroken } from "./verdicts.js";

export const EXIT_INTERRUPTED = 130;
export const EXIT_FALLS_SHORT = 1;
export const EXIT_COULD_NOT_RUN = 70;

export function exitCode(report: Report): number {
  if (!report.complete) return EXIT_INTERRUPTED;
  if (report.results.some((result) => isBinding(result.level) && isBroken(result.verdict))) return EXIT_FALLS_SHORT;
  if (report.results.some((result) => result.verdict === "could-not-run")) return EXIT_COULD_NOT_RUN;
  return 0;
}
