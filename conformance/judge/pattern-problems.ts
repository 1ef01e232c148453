/**
 * What is wrong with a pattern or an expectation, for the linter. The grammar is the judge's own, so both agree.
 */
import type { Expectation, Pattern } from "../model/specification.js";
import { parseExpectation } from "./expectation-parse.js";
import { parseValue, PatternPlace, type PatternProblem } from "./pattern-parse.js";

export type { PatternProblem } from "./pattern-parse.js";

/** Problems of one value pattern; paths start at the pattern. */
export function patternProblems(pattern: Pattern): readonly PatternProblem[] {
  const place = PatternPlace.root();
  parseValue(pattern, place);
  return place.problems;
}

/** Problems of everything that a case expects; paths start at the case (`["expect", 0, ...]`). */
export const expectationProblems = (expectation: Expectation): readonly PatternProblem[] => parseExpectation(expectation).problems;
