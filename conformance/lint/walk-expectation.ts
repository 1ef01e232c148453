/** Every event that an expectation lists, with what is known of whether it must occur. */
import type { Entry, EventPattern, ValuePattern } from "../judge/pattern-model.js";

export interface ListedEvent {
  readonly event: EventPattern;
  /** It must occur: it is not optional and not one of several. */
  readonly isRequired: boolean;
  /** It may stand for several events in a row. */
  readonly mayRepeat: boolean;
}

export function listedEvents(entry: Entry, isRequired = true): ListedEvent[] {
  switch (entry.is) {
    case "event":
      return [{ event: entry.event, isRequired, mayRepeat: false }];
    case "sequence":
    case "unordered":
      return entry.entries.flatMap((inner) => listedEvents(inner, isRequired));
    case "optional":
      return listedEvents(entry.entry, false);
    case "either":
      return entry.entries.flatMap((inner) => listedEvents(inner, false));
    case "repeated":
      return [{ event: entry.event, isRequired: isRequired && entry.atLeast > 0, mayRepeat: true }];
  }
}

/** Runs of events whose order the expectation demands: the longest stretches of plain entries in a sequence. */
export function orderedRuns(entry: Entry): EventPattern[][] {
  switch (entry.is) {
    case "sequence": {
      const direct = entry.entries.flatMap((inner) => (inner.is === "event" ? [inner.event] : []));
      return [direct, ...entry.entries.filter((inner) => inner.is !== "event").flatMap(orderedRuns)];
    }
    case "unordered":
    case "either":
      return entry.entries.flatMap(orderedRuns);
    case "optional":
      return orderedRuns(entry.entry);
    default:
      return [];
  }
}

/** Every value pattern of an expectation's events, nested ones included. */
export function* valuePatterns(pattern: ValuePattern): Generator<ValuePattern> {
  yield pattern;
  switch (pattern.is) {
    case "elements":
    case "set":
      for (const item of pattern.items) yield* valuePatterns(item);
      return;
    case "mapping":
      for (const [, value] of pattern.entries) if (value.is !== "absent") yield* valuePatterns(value);
      return;
    case "contains":
      yield* valuePatterns(pattern.item);
      return;
    case "not":
      yield* valuePatterns(pattern.of);
      return;
    case "any_of":
      for (const item of pattern.of) yield* valuePatterns(item);
      return;
    case "error":
      if (pattern.args !== undefined) yield* valuePatterns(pattern.args);
      if (pattern.message !== undefined) yield* valuePatterns(pattern.message);
      return;
    default:
      return;
  }
}
