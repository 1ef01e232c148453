/**
 * What a residual says about the future: which events may come next, which must still come, which may come at all.
 */
import { isComplete } from "./search.js";
import type { Leaf, Residual } from "./residual.js";

/** The events that could be next, in the order of the case file. */
export function nextLeaves(residual: Residual): readonly Leaf[] {
  switch (residual.is) {
    case "done":
      return [];
    case "event":
    case "repetition":
      return [residual.leaf];
    case "optional":
      return nextLeaves(residual.part);
    case "either":
      return residual.parts.flatMap(nextLeaves);
    case "sequence": {
      const first = nextLeaves(residual.head);
      return isComplete(residual.head) ? [...first, ...nextLeaves(residual.rest)] : first;
    }
    case "group":
      return [...residual.taken.roomy(), ...residual.others.flatMap(nextLeaves)];
  }
}

/** The events that must still come, each as often as it must; of alternatives the first is taken. */
export function dueLeaves(residual: Residual): readonly Leaf[] {
  switch (residual.is) {
    case "done":
    case "optional":
      return [];
    case "event":
      return [residual.leaf];
    case "repetition":
      return Array.from({ length: Math.min(residual.atLeast, 1000) }, () => residual.leaf);
    case "either":
      return residual.parts.some(isComplete) ? [] : residual.parts.slice(0, 1).flatMap(dueLeaves);
    case "sequence":
      return inSequence(residual, dueLeaves);
    case "group":
      return [...residual.taken.missing(), ...residual.others.flatMap(dueLeaves)];
  }
}

/** Every event that may come, now or later. */
export function comingLeaves(residual: Residual): readonly Leaf[] {
  switch (residual.is) {
    case "done":
      return [];
    case "event":
    case "repetition":
      return [residual.leaf];
    case "optional":
      return comingLeaves(residual.part);
    case "either":
      return residual.parts.flatMap(comingLeaves);
    case "sequence":
      return inSequence(residual, comingLeaves);
    case "group":
      return [...residual.taken.roomy(), ...residual.others.flatMap(comingLeaves)];
  }
}

/** A sequence is a chain; long ones are walked, not recursed into. */
function inSequence(sequence: Residual, of: (part: Residual) => readonly Leaf[]): readonly Leaf[] {
  const found: Leaf[] = [];
  let current = sequence;
  for (; current.is === "sequence"; current = current.rest) found.push(...of(current.head));
  return [...found, ...of(current)];
}
