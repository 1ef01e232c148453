/**
 * The level and the basis of a case: those of the requirements that it verifies.
 *
 * The linter sees to it that they agree. Should they differ all the same, the case counts with the strongest level, so that nothing
 * hides behind a weaker one, and as de-facto if any part is: no certificate may be lost over what no document promises.
 */
import type { Basis, Case, Level, Requirement } from "../model/specification.js";

const STRENGTH: readonly Level[] = ["must", "platform", "should", "may", "undefined", "informative"];

/**
 * Whether a loop falls short that breaks a promise of this level. What depends on the platform is a must wherever the platform has what it is about; where
 * it has not, the case about it does not apply.
 */
export const isBinding = (level: Level): boolean => level === "must" || level === "platform";

export interface CaseLevel {
  readonly level: Level;
  readonly basis: Basis;
}

export function levelOf(testCase: Case, requirements: ReadonlyMap<string, Requirement>): CaseLevel {
  const verified = testCase.verifies.flatMap((id) => requirements.get(id) ?? []);
  const level = STRENGTH.find((candidate) => verified.some((requirement) => requirement.level === candidate)) ?? "must";
  return { level, basis: verified.some((requirement) => requirement.basis === "de-facto") ? "de-facto" : "documented" };
}
