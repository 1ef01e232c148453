/**
 * Places in the case file, as findings name them.
 */
import type { Case, Position } from "../model/specification.js";

export const placeText = (position: Position): string => `${position.file}:${position.line}`;

/** Where a step stands; the case itself if the host names no step, or one that does not exist. */
export const stepPlace = (testCase: Case, at: number | undefined): string => placeText((at === undefined ? undefined : testCase.steps[at]) ?? testCase.position);
