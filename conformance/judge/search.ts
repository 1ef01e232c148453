/**
 * Is the log one of those that the expectation allows?
 *
 * A depth-first search over (how many events were read, what is still to come). Each such situation is visited once, so the work is
 * bounded by their number, which is small for every sensible case. A case can be written whose situations are
 * too many all the same (many overlapping sequences that run at will); then the search gives up and says so, and the case counts as not
 * judged: neither a pass nor a fail is ever guessed.
 */
import type { ObservedEvent } from "../model/observation.js";
import { matchesEvent } from "./event-match.js";
import type { Traits } from "./pattern-match.js";
import type { Entry } from "./pattern-model.js";
import { Residuals, type Leaf, type Residual } from "./residual.js";

/** A situation that was reached, and the way there. */
export interface Situation {
  /** The number of events read. */
  readonly read: number;
  readonly residual: Residual;
  /** What the last event was taken for. */
  readonly leaf?: Leaf;
  readonly previous?: Situation;
}

export type SearchResult =
  | { readonly status: "matched"; readonly end: Situation }
  /** No way leads further: these are the situations that got furthest. */
  | { readonly status: "stuck"; readonly furthest: readonly Situation[] }
  | { readonly status: "too-ambiguous"; readonly furthest: readonly Situation[] };

const MOST_SITUATIONS = 30_000;

/** Matches leaves against the events of one log, each pair once. */
export class LogReader {
  private readonly answers = new Map<Leaf, Map<number, boolean>>();

  constructor(
    readonly events: readonly ObservedEvent[],
    readonly traits: Traits,
  ) {}

  fits(leaf: Leaf, index: number): boolean {
    const event = this.events[index];
    if (event === undefined) return false;
    let answers = this.answers.get(leaf);
    if (answers === undefined) this.answers.set(leaf, (answers = new Map()));
    let answer = answers.get(index);
    if (answer === undefined) answers.set(index, (answer = matchesEvent(leaf.event, event, this.traits)));
    return answer;
  }
}

export function searchLog(entry: Entry, reader: LogReader): SearchResult {
  const residuals = new Residuals();
  const total = reader.events.length;
  const stack: Situation[] = [{ read: 0, residual: residuals.of(entry) }];
  const visited = new Set<string>();
  let furthest: Situation[] = [];
  let deepest = -1;
  for (let situation = stack.pop(); situation !== undefined; situation = stack.pop()) {
    const key = `${situation.read} ${situation.residual.id}`;
    if (visited.has(key)) continue;
    visited.add(key);
    if (situation.read > deepest) [deepest, furthest] = [situation.read, []];
    if (situation.read === deepest) furthest.push(situation);
    if (situation.read === total) {
      if (isComplete(situation.residual)) return { status: "matched", end: situation };
      continue;
    }
    if (visited.size > MOST_SITUATIONS + total) return { status: "too-ambiguous", furthest };
    for (const [residual, leaf] of steps(situation.residual, situation.read, reader, residuals).reverse()) {
      stack.push({ read: situation.read + 1, residual, leaf, previous: situation });
    }
  }
  return { status: "stuck", furthest };
}

type Step = readonly [Residual, Leaf];

/** Every way in which a residual can take the event. */
function steps(residual: Residual, index: number, reader: LogReader, residuals: Residuals): Step[] {
  switch (residual.is) {
    case "done":
      return [];
    case "event":
      return reader.fits(residual.leaf, index) ? [[residuals.done, residual.leaf]] : [];
    case "repetition":
      return reader.fits(residual.leaf, index) ? [[residuals.repetition(residual.leaf, Math.max(0, residual.atLeast - 1)), residual.leaf]] : [];
    case "optional":
      return steps(residual.part, index, reader, residuals);
    case "either":
      return residual.parts.flatMap((part) => steps(part, index, reader, residuals));
    case "sequence":
      return sequenceSteps(residual, index, reader, residuals);
    case "group":
      return groupSteps(residual, index, reader, residuals);
  }
}

/** The head takes the event, or, if nothing more is due in it, the next part does. */
function sequenceSteps(sequence: Residual, index: number, reader: LogReader, residuals: Residuals): Step[] {
  const found: Step[] = [];
  let current = sequence;
  while (current.is === "sequence") {
    const { head, rest } = current;
    for (const [left, leaf] of steps(head, index, reader, residuals)) found.push([residuals.sequence(left, rest), leaf]);
    if (!isComplete(head)) return found;
    current = rest;
  }
  return [...found, ...steps(current, index, reader, residuals)];
}

function groupSteps(group: Residual & { is: "group" }, index: number, reader: LogReader, residuals: Residuals): Step[] {
  const found: Step[] = [];
  const signature = group.taken.pool.signature((leaf) => reader.fits(leaf, index));
  const pooled = signature === undefined ? undefined : group.taken.take(signature);
  if (pooled !== undefined) found.push([residuals.group(pooled.state, group.others), pooled.leaf]);
  group.others.forEach((other, position) => {
    if (group.others[position - 1] === other) return;
    for (const [left, leaf] of steps(other, index, reader, residuals)) {
      found.push([residuals.group(group.taken, group.others.map((each, at) => (at === position ? left : each))), leaf]);
    }
  });
  return found;
}

/** Whether nothing more is due. */
export function isComplete(residual: Residual): boolean {
  switch (residual.is) {
    case "done":
    case "optional":
      return true;
    case "event":
      return false;
    case "repetition":
      return residual.atLeast === 0;
    case "sequence":
      return isComplete(residual.head) && isComplete(residual.rest);
    case "either":
      return residual.parts.some(isComplete);
    case "group":
      return residual.taken.satisfied && residual.others.every(isComplete);
  }
}

/** The ways to a situation: what each event read so far was taken for. */
export function readingOf(situation: Situation): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (let current: Situation | undefined = situation; current !== undefined; current = current.previous) if (current.leaf !== undefined) leaves.push(current.leaf);
  return leaves.reverse();
}
