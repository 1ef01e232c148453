/** What a case claims to verify: something that can be verified, all of it with the same weight, and valid in some profile. */
import type { Requirement } from "../model/specification.js";
import { keyPosition } from "./subject.js";
import type { CaseRule } from "./subject.js";
import { profileRange } from "./profile-range.js";

const UNVERIFIABLE: ReadonlySet<Requirement["level"]> = new Set(["may", "undefined", "informative"]);

export const verifiesWhatCanBeVerified: CaseRule = (subject) => {
  const position = keyPosition(subject, "verifies");
  for (const requirement of subject.requirements) {
    if (UNVERIFIABLE.has(requirement.level)) {
      subject.report("error", position, `${requirement.id} has the level "${requirement.level}", which promises nothing`, "verify a requirement of level must, should or platform");
    } else if (requirement.untestable !== undefined) {
      subject.report("error", position, `${requirement.id} is marked untestable, but this case verifies it`, "remove one or the other");
    }
  }
};

export const verifiesWithOneWeight: CaseRule = (subject) => {
  const differing = (key: "level" | "basis"): void => {
    const values = new Map(subject.requirements.map((requirement) => [requirement[key], requirement.id]));
    if (values.size < 2) return;
    const examples = [...values].map(([value, id]) => `${id} is ${value}`).join(", ");
    subject.report("error", keyPosition(subject, "verifies"), `requirements of different ${key} in one case: ${examples}`, "split the case, so that its verdict counts for one thing");
  };
  differing("basis");
  differing("level");
};

/** A group is a capability of the loop: a case has that of its requirements, or that of an operation without which it cannot do. */
export const belongsToItsGroup: CaseRule = (subject) => {
  const { case: kase, requirements, table } = subject;
  if (requirements.length === 0 || requirements.some((requirement) => requirement.group === kase.group)) return;
  if (subject.calls.some(({ call }) => table.operations.get(call.op)?.group === kase.group)) return;
  const groups = [...new Set(requirements.map((requirement) => requirement.group))].join(", ");
  subject.report("warning", keyPosition(subject, "verifies"), `the case is of the group ${kase.group}, but its requirements are of ${groups}`);
};

export const appliesSomewhere: CaseRule = (subject) => {
  const { case: kase, requirements, specification } = subject;
  if (specification.profiles.length === 0) return;
  const ranges = [kase, ...requirements].map((range) => profileRange(range, specification.profiles));
  const start = Math.max(...ranges.map((range) => range.first));
  const end = Math.min(...ranges.map((range) => range.last));
  if (start > end) {
    const spans = requirements.filter(({ since, until }) => since !== undefined || until !== undefined).map(({ id, since, until }) => `${id}: ${since ?? "..."} to ${until ?? "..."}`);
    subject.report("error", kase.position, `the case ${kase.id} applies to no profile`, spans.join(", ") || "its since is later than its until");
  }
};
