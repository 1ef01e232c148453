/**
 * The semantic linter: what is wrong with a specification although every file can be read.
 *
 * Rules about cases look at one case each and know nothing of one another; rules about the catalogue look at the whole. Errors are certain; where a
 * rule can only suspect, it warns.
 */
import type { Loaded } from "../load/load-specification.js";
import { sortProblems } from "../load/problem.js";
import type { Problem } from "../load/problem.js";
import { lintCatalogue } from "./completeness.js";
import { certainLogsAreExpected, expectedTextsAreLogged } from "./log-entries.js";
import { namesInPatternsExist, patternsAreWellFormed } from "./patterns.js";
import { givenResourcesExist, namedPeersExist, peersAreStarted, waitedWordsAreSignalled } from "./peers.js";
import { raisesAreExpected } from "./raised.js";
import { delaysAreShort, namesAreUsed } from "./steps.js";
import { noMoreThanPromised, noOrderOfEqualTimers } from "./strength.js";
import { subjectOf } from "./subject.js";
import type { CaseRule } from "./subject.js";
import { noUpperBoundPatterns, noUpperTimeBounds } from "./time-bounds.js";
import { wireFitsTheSteps } from "./wire.js";
import { appliesSomewhere, belongsToItsGroup, verifiesWhatCanBeVerified, verifiesWithOneWeight } from "./verification.js";

const CASE_RULES: readonly CaseRule[] = [
  verifiesWhatCanBeVerified,
  verifiesWithOneWeight,
  belongsToItsGroup,
  appliesSomewhere,
  patternsAreWellFormed,
  namesInPatternsExist,
  raisesAreExpected,
  expectedTextsAreLogged,
  certainLogsAreExpected,
  noUpperBoundPatterns,
  noUpperTimeBounds,
  noOrderOfEqualTimers,
  noMoreThanPromised,
  namedPeersExist,
  peersAreStarted,
  waitedWordsAreSignalled,
  givenResourcesExist,
  wireFitsTheSteps,
  namesAreUsed,
  delaysAreShort,
];

/** The linter's own problems, beside those of loading, by file and from top to bottom. */
export function lintSpecification({ draft, sources, table }: Pick<Loaded, "draft" | "sources" | "table">): Problem[] {
  const problems: Problem[] = [];
  lintCatalogue(draft, problems);
  if (table === undefined) return sortProblems(problems);
  for (const source of sources.cases) {
    const subject = subjectOf(source, draft, table, problems);
    for (const rule of CASE_RULES) rule(subject);
  }
  return sortProblems(problems);
}
