/**
 * Certificates: may a loop claim a group?
 *
 * Only documented musts decide, among them those that hold on platforms like this one: a group is certified if every one of them that applies was verified and kept, falls short if one is
 * broken, and is not complete otherwise (unsupported, not run, or without a case). What users rely on although no document says it stands beside
 * that as drop-in compatibility, out of those about which the run found anything out. Both count requirements, not cases: ten cases for one
 * promise make it no bigger. The sums leave out groups whose cases are still to be written: what nobody checks says nothing of a loop.
 */
import { isBinding } from "../judge/level.js";
import type { Report } from "../model/report.js";
import type { Group, Specification } from "../model/specification.js";
import { requirementResults, type RequirementResult, type RequirementStatus } from "./requirement-status.js";

export type CertificateStatus = "certified" | "falls short" | "not complete";

/** How many of those that count are kept. */
export interface Share {
  readonly kept: number;
  readonly of: number;
}

export interface GroupCertificate {
  readonly group: Group;
  readonly status: CertificateStatus;
  readonly documented: Share;
  readonly deFacto: Share;
  /** Documented musts that are not kept, by what is the matter with them. */
  readonly open: Readonly<Partial<Record<RequirementStatus, number>>>;
}

export interface Certificate {
  readonly groups: readonly GroupCertificate[];
  readonly documented: Share;
  readonly deFacto: Share;
  readonly partial: boolean;
}

const COUNTS = (result: RequirementResult): boolean => isBinding(result.requirement.level) && result.status !== "not-applicable" && result.status !== "untestable";

export function certificateOf(report: Report, specification: Specification): Certificate {
  const counted = requirementResults(specification, report).filter(COUNTS);
  const groups = [...specification.groups.values()].flatMap((group) => {
    const own = counted.filter((result) => result.requirement.group === group.id);
    return own.length === 0 ? [] : [groupCertificate(group, own, report.complete)];
  });
  const checked = counted.filter((result) => specification.groups.get(result.requirement.group)?.cases === "complete");
  return { groups, documented: shareOf(checked, "documented"), deFacto: shareOf(checked, "de-facto"), partial: !report.complete };
}

function shareOf(results: readonly RequirementResult[], basis: "documented" | "de-facto"): Share {
  const relevant = results.filter((result) => result.requirement.basis === basis && (basis === "documented" || (result.status !== "untested" && result.status !== "not-run")));
  return { kept: relevant.filter((result) => result.status === "kept").length, of: relevant.length };
}

function groupCertificate(group: Group, results: readonly RequirementResult[], complete: boolean): GroupCertificate {
  const documented = shareOf(results, "documented");
  const open: Partial<Record<RequirementStatus, number>> = {};
  for (const { requirement, status } of results) if (requirement.basis === "documented" && status !== "kept") open[status] = (open[status] ?? 0) + 1;
  return { group, status: decide(documented, open.broken ?? 0, complete), documented, deFacto: shareOf(results, "de-facto"), open };
}

function decide(documented: Share, broken: number, complete: boolean): CertificateStatus {
  if (broken > 0) return "falls short";
  return complete && documented.of > 0 && documented.kept === documented.of ? "certified" : "not complete";
}

const OPEN_WORDS: readonly (readonly [RequirementStatus, string])[] = [
  ["broken", "broken"],
  ["unsupported", "unsupported"],
  ["undecided", "could not be run"],
  ["not-run", "not run"],
  ["untested", "without a case"],
];

/** `3 unsupported, 1 not run`; empty if nothing is open. */
export const openText = (certificate: GroupCertificate): string =>
  OPEN_WORDS.flatMap(([status, words]) => {
    const count = certificate.open[status] ?? 0;
    return count === 0 ? [] : [`${count} ${words}`];
  }).join(", ");

export const shareText = (share: Share): string => (share.of === 0 ? "none" : `${share.kept} of ${share.of}`);

/** `core: certified (64 of 64 documented musts); drop-in compatibility: 97 of 99`. */
export function certificateLine(certificate: GroupCertificate): string {
  const open = openText(certificate);
  const deFacto = certificate.deFacto.of === 0 ? "" : `; drop-in compatibility: ${shareText(certificate.deFacto)}`;
  return `${certificate.group.id}: ${certificate.status} (${shareText(certificate.documented)} documented musts${open === "" ? "" : `: ${open}`})${deFacto}`;
}
