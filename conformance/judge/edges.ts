/**
 * Demands on single pairs of events: `before` edges and lower bounds of time.
 */
import type { Observation } from "../model/observation.js";
import type { Finding } from "../model/report.js";
import { matchesEvent } from "./event-match.js";
import type { ElapsedBound, ParsedExpectation } from "./expectation-parse.js";
import type { Traits } from "./pattern-match.js";
import type { EventPattern } from "./pattern-model.js";

/** Clocks tick: two readings of a right loop may be this much too near (seconds). */
const TICK = 0.001;

export function edgeFindings(expectation: ParsedExpectation, observation: Observation, traits: Traits): readonly Finding[] {
  const first = (pattern: EventPattern, from = 0): number => observation.events.findIndex((event, index) => index >= from && matchesEvent(pattern, event, traits));
  return [
    ...expectation.before.flatMap(([earlier, later]) => orderFindings(earlier, later, first(earlier), first(later))),
    ...expectation.elapsed.flatMap((bound) => {
      const from = first(bound.from);
      const to = from < 0 ? -1 : first(bound.to, from + 1);
      return elapsedFindings(bound, observation.events[from]?.t, observation.events[to]?.t);
    }),
  ];
}

const missing = (pattern: EventPattern, why: string): Finding => ({ message: `\`${pattern.text}\` is not in the log; ${why}`, expected: pattern.text });

function orderFindings(earlier: EventPattern, later: EventPattern, earlierAt: number, laterAt: number): readonly Finding[] {
  const edge = `${earlier.text} → ${later.text}`;
  if (earlierAt < 0) return [missing(earlier, `the case demands ${edge}`)];
  if (laterAt < 0) return [missing(later, `the case demands ${edge}`)];
  if (earlierAt < laterAt) return [];
  if (earlierAt === laterAt) return [{ message: `the same event is the first \`${earlier.text}\` and the first \`${later.text}\`, the case demands ${edge}`, expected: edge }];
  return [{ message: `\`${later.text}\` came before \`${earlier.text}\`, the case demands ${edge}`, expected: edge, observed: `${later.text} → ${earlier.text}` }];
}

function elapsedFindings(bound: ElapsedBound, from: number | undefined, to: number | undefined): readonly Finding[] {
  if (from === undefined) return [missing(bound.from, "a time is measured from it")];
  if (to === undefined) return [missing(bound.to, `after \`${bound.from.text}\`, where a time is measured`)];
  if (to - from >= bound.atLeast - TICK) return [];
  return [
    {
      message: `\`${bound.to.text}\` came ${milliseconds(to - from)} after \`${bound.from.text}\`, the case demands at least ${milliseconds(bound.atLeast)}`,
      expected: `at least ${milliseconds(bound.atLeast)}`,
      observed: milliseconds(to - from),
    },
  ];
}

const milliseconds = (seconds: number): string => `${Number((seconds * 1000).toFixed(2))} ms`;
