/**
 * Suggestions for misspelt words: the nearest known word, if it is near enough to be what was meant.
 *
 * Near enough is one edit for short words and about a third of the letters for long ones; a wilder guess would mislead.
 */
import { distance } from "fastest-levenshtein";

export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const edits = isTransposed(word, candidate) ? 1 : distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** The same letters in another order, which is one slip of the fingers though two edits. */
const isTransposed = (one: string, other: string): boolean => one.length === other.length && one !== other && [...one].sort().join("") === [...other].sort().join("");

/** `did you mean "x"?`, or a list of what is possible when it is short, or nothing. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  const found = nearest(word, candidates);
  if (found !== undefined) return `did you mean "${found}"?`;
  return candidates.length > 0 && candidates.length <= 12 ? `one of: ${candidates.join(", ")}` : undefined;
}

/** The hint as part of a problem, left out when there is none (optional properties may not be undefined). */
export const asHint = (hint: string | undefined): { hint?: string } => (hint === undefined ? {} : { hint });
