/**
 * Why a log does not fit: in one sentence, about the first event that nobody expected or the entry that never came.
 *
 * Of all the readings of the log that got furthest, the one that explains the event best is told:
 *  1. the event is expected, but later: an edge of the order is violated, or an entry before it is missing
 *  2. the event came once more than expected
 *  3. the event almost fits an entry: the field that differs
 *  4. nobody knows the event
 */
import type { Finding } from "../model/report.js";
import { eventMismatch, eventText, mismatchText } from "./event-match.js";
import { comingLeaves, dueLeaves, nextLeaves } from "./outlook.js";
import type { Leaf } from "./residual.js";
import { readingOf, type LogReader, type SearchResult, type Situation } from "./search.js";

const NEAR = 0.35;
const MOST_LISTED = 5;

type Stuck = Exclude<SearchResult, { status: "matched" }>;

/** The index of the first event that nobody expected; the length of the log if it only ended too early. */
export const breakIndex = (result: Stuck): number => result.furthest[0]?.read ?? 0;

export function explainLog(result: Stuck, reader: LogReader): Finding {
  const index = breakIndex(result);
  return reader.events[index] === undefined ? explainEnd(result.furthest) : explainEvent(result.furthest, index, reader);
}

/** A leaf in the sentence: its pattern, marked as quotation. */
const quoted = (text: string): string => `\`${text}\``;
const named = (leaf: Leaf): string => quoted(leaf.event.text);

function listed(leaves: readonly Leaf[], joint: string): string {
  const texts = [...new Set(leaves.map(named))];
  const shown = texts.slice(0, MOST_LISTED);
  return texts.length > shown.length ? `${shown.join(", ")} ${joint} ${texts.length - shown.length} more` : joinWords(shown, joint);
}

const joinWords = (words: readonly string[], joint: string): string => (words.length <= 1 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1) ?? ""}`);

const distinct = (leaves: readonly Leaf[]): readonly Leaf[] => [...new Map(leaves.map((leaf) => [leaf.id, leaf])).values()];

/** The log is too short: of the readings, the one with the fewest entries left is told. */
function explainEnd(furthest: readonly Situation[]): Finding {
  const due = furthest.map((situation) => dueLeaves(situation.residual)).sort((left, right) => left.length - right.length)[0] ?? [];
  const counts = new Map<string, number>();
  for (const leaf of due) counts.set(leaf.event.text, (counts.get(leaf.event.text) ?? 0) + 1);
  const words = [...counts].slice(0, MOST_LISTED).map(([text, count]) => (count === 1 ? quoted(text) : `${quoted(text)} (${count} times)`));
  const rest = counts.size - words.length;
  const all = rest > 0 ? `${words.join(", ")} and ${rest} more` : joinWords(words, "and");
  return { message: `the log ends too early: ${all} ${due.length === 1 ? "is" : "are"} missing`, ...(due[0] === undefined ? {} : { expected: due[0].event.text }), observed: "the end of the log" };
}

function explainEvent(furthest: readonly Situation[], index: number, reader: LogReader): Finding {
  const event = reader.events[index];
  const text = event === undefined ? "" : eventText(event);
  const next = distinct(furthest.flatMap((situation) => nextLeaves(situation.residual)));
  const sides = { observed: text, ...(next.length === 0 ? {} : { expected: next.slice(0, MOST_LISTED).map((leaf) => leaf.event.text).join(" or ") }) };
  const message = tooEarly(furthest, index, reader) ?? onceMore(furthest, index, reader) ?? almost(next, index, reader) ?? unknown(next, text);
  return { message, ...sides };
}

/** The event is expected later: what should have come before it either comes too late or not at all. */
function tooEarly(furthest: readonly Situation[], index: number, reader: LogReader): string | undefined {
  for (const situation of furthest) {
    const own = comingLeaves(situation.residual).find((leaf) => reader.fits(leaf, index));
    if (own === undefined) continue;
    const before = dueBefore(own, situation);
    const late = before.find((leaf) => leaf !== own && laterEvent(leaf, index, reader));
    if (late !== undefined) return `${named(own)} came before ${named(late)}, the case demands ${late.event.text} → ${own.event.text}`;
    const missing = before.filter((leaf) => leaf !== own);
    if (missing.length > 0) {
      const closest = nearestLaterEvent(missing[0], index, reader);
      return `${listed(missing.slice(0, MOST_LISTED), "and")} ${missing.length === 1 ? "is" : "are"} missing before ${named(own)}${closest}`;
    }
  }
  return undefined;
}

/** What must still come before an entry: the entries due that precede it, or, for one that may be left out, those due at once. */
function dueBefore(own: Leaf, situation: Situation): readonly Leaf[] {
  const due = dueLeaves(situation.residual);
  const position = due.indexOf(own);
  if (position >= 0) return due.slice(0, position);
  const next = new Set(nextLeaves(situation.residual));
  return due.filter((leaf) => next.has(leaf));
}

const laterEvent = (leaf: Leaf, index: number, reader: LogReader): boolean => reader.events.some((_, position) => position > index && position <= index + 1000 && reader.fits(leaf, position));

/** If a later event almost is the missing one, say in what it differs. */
function nearestLaterEvent(leaf: Leaf | undefined, index: number, reader: LogReader): string {
  if (leaf === undefined) return "";
  for (const event of reader.events.slice(index + 1, index + 200)) {
    const found = eventMismatch(leaf.event, event, reader.traits);
    if (found !== undefined && found.closeness >= NEAR) return ` (nearest: ${quoted(eventText(event))}, ${mismatchText(event, found)})`;
  }
  return "";
}

/** The event fits an entry that has had its share already. */
function onceMore(furthest: readonly Situation[], index: number, reader: LogReader): string | undefined {
  for (const situation of furthest) {
    const reading = readingOf(situation);
    const own = reading.find((leaf) => reader.fits(leaf, index));
    if (own === undefined) continue;
    const count = reading.filter((leaf) => leaf === own).length;
    const instead = dueLeaves(situation.residual)[0];
    const times = count === 1 ? "once" : `${count} times`;
    return `${named(own)} came again, though the case expects it ${times}${instead === undefined ? "" : `; ${named(instead)} was to come next`}`;
  }
  return undefined;
}

/** The event is of the right kind and differs in a detail, or only one entry can have been meant. */
function almost(next: readonly Leaf[], index: number, reader: LogReader): string | undefined {
  const event = reader.events[index];
  if (event === undefined) return undefined;
  const candidates = next.flatMap((leaf) => {
    const found = eventMismatch(leaf.event, event, reader.traits);
    return found === undefined ? [] : [{ leaf, found }];
  });
  const [best] = candidates.sort((left, right) => right.found.closeness - left.found.closeness);
  if (best === undefined || (best.found.closeness < NEAR && next.length > 1)) return undefined;
  return mismatchText(event, best.found);
}

function unknown(next: readonly Leaf[], text: string): string {
  if (next.length === 0) return `${quoted(text)} came after everything that the case expects`;
  return `nobody expects ${quoted(text)}; ${listed(next, "or")} was to come`;
}
