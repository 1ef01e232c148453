/**
 * Rules about the catalogue: in a complete group every requirement is proven by a case or says why it cannot be; what promises nothing says so;
 * and the span of profiles runs forwards.
 */
import type { Problem } from "../load/problem.js";
import { asHint } from "../load/suggestion.js";
import type { Requirement, Specification } from "../model/specification.js";
import { isBackwards } from "./profile-range.js";

const PROMISES_NOTHING: ReadonlySet<Requirement["level"]> = new Set(["may", "undefined", "informative"]);

export function lintCatalogue(specification: Specification, problems: Problem[]): void {
  const proven = new Set([...specification.cases.values()].flatMap((kase) => kase.verifies));
  for (const requirement of specification.requirements.values()) {
    const report = (message: string, hint?: string): void => void problems.push({ severity: "error", position: requirement.position, message: `${requirement.id}: ${message}`, ...asHint(hint) });
    if (isBackwards(requirement, specification.profiles)) report(`since ${requirement.since ?? ""} is later than until ${requirement.until ?? ""}`);
    if (requirement.untestable !== undefined) continue;
    if (PROMISES_NOTHING.has(requirement.level)) {
      report(`the level "${requirement.level}" promises nothing to test`, "say so: untestable: why");
    } else if (specification.groups.get(requirement.group)?.cases === "complete" && !proven.has(requirement.id)) {
      report("no case verifies it", "write one, or say why it cannot be tested: untestable: why");
    }
  }
}
