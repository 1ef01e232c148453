/**
 * Steps marked `raises`: each must raise an error of its class, whatever `expect` says about the log.
 */
import type { Observation, ObservedEvent } from "../model/observation.js";
import type { Finding } from "../model/report.js";
import type { Case } from "../model/specification.js";
import { errorText, valueText } from "./observed-value.js";
import { isError } from "./pattern-match.js";
import { stepPlace } from "./place.js";

/** A finding about one event, so that the log is not blamed for the same event once more. */
export interface EventFinding {
  readonly index: number;
  readonly finding: Finding;
}

export function stepFindings(testCase: Case, observation: Observation): readonly EventFinding[] {
  return observation.events.flatMap((event, index) => {
    const finding = event.kind === "raised" ? wrongError(testCase, event) : event.kind === "returned" ? noError(testCase, event) : undefined;
    return finding === undefined ? [] : [{ index, finding }];
  });
}

const demanded = (testCase: Case, at: number | undefined): string | undefined => (at !== undefined && Object.hasOwn(testCase.raises, at) ? testCase.raises[at] : undefined);

function wrongError(testCase: Case, event: ObservedEvent): Finding | undefined {
  const name = demanded(testCase, event.at);
  if (name === undefined || isError(event.value, name)) return undefined;
  const at = stepPlace(testCase, event.at);
  return { message: `the step at ${at} should have raised ${name}, but raised ${errorText(event.value)}`, expected: name, observed: errorText(event.value), at };
}

function noError(testCase: Case, event: ObservedEvent): Finding {
  const at = stepPlace(testCase, event.at);
  const name = demanded(testCase, event.at) ?? "an error";
  return { message: `the step at ${at} should have raised ${name}, but returned ${valueText(event.value)}`, expected: name, observed: `returned ${valueText(event.value)}`, at };
}
