/**
 * How the scenario ended and what it left behind: the demands that every case makes without saying so.
 */
import type { Observation } from "../model/observation.js";
import type { Finding } from "../model/report.js";
import type { Case } from "../model/specification.js";
import { errorText } from "./observed-value.js";
import { stepPlace } from "./place.js";
import { printable, shortened } from "./printable.js";

/** An error that left the main program. */
export function outcomeFindings(testCase: Case, observation: Observation): readonly Finding[] {
  const { outcome } = observation;
  if (outcome.status !== "raised") return [];
  const at = stepPlace(testCase, outcome.at);
  return [{ message: `the step at ${at} raised ${errorText(outcome.error)}, and the scenario ended there`, observed: errorText(outcome.error), at }];
}

const NOUNS = { fds: ["file descriptor", "file descriptors"], threads: ["thread", "threads"], children: ["child process", "child processes"] } as const;
const MOST = 8;

export function leftoverFindings(testCase: Case, observation: Observation): readonly Finding[] {
  const allowed = testCase.expectation.leaves ?? [];
  const kinds = ["fds", "threads", "children"] as const;
  const leaks = kinds.flatMap((kind): readonly Finding[] => {
    const left = observation.leaks[kind] ?? [];
    if (left.length === 0 || allowed.includes(kind)) return [];
    const names = left.slice(0, MOST).map((name) => printable(shortened(name, 120)));
    const [one, many] = NOUNS[kind];
    return [{ message: `the case left ${left.length === 1 ? `a ${one}` : `${left.length} ${many}`} behind: ${names.join(", ")}${left.length > MOST ? ", …" : ""}`, observed: names.join(", ") }];
  });
  return [...closeFindings(observation), ...leaks];
}

function closeFindings(observation: Observation): readonly Finding[] {
  if (observation.closed) return [];
  const error = observation.closeError === undefined ? "" : `: ${errorText(observation.closeError)}`;
  return [{ message: `the loop could not be closed after the scenario${error}` }];
}
