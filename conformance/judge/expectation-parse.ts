/**
 * From YAML data to entries and event patterns: the part of an expectation that is about events and their order.
 */
import type { Expectation } from "../model/specification.js";
import { ARRANGEMENTS, EVENT_WORDS, PEER_WORDS, type Arrangement, type Entry, type EventPattern, type ExpectedKind, type ValuePattern } from "./pattern-model.js";
import { isMapping, NOTHING, parseValue, PatternPlace, type PatternProblem, type PatternReader } from "./pattern-parse.js";
import { patternText } from "./pattern-text.js";

/** A lower bound between two events. */
export interface ElapsedBound {
  readonly from: EventPattern;
  readonly to: EventPattern;
  readonly atLeast: number;
}

/** A warning or a log record that must occur. */
export interface NoticePattern {
  /** The warning's category, or the record's level. */
  readonly kind?: string;
  readonly message?: ValuePattern;
  /** The exception that the record carries; null stands for none. */
  readonly exception?: ValuePattern;
  /** Which logger the record comes from; if left out, any. */
  readonly logger?: string;
  /** How many there must be; if left out, any number but none. */
  readonly times?: number;
  readonly text: string;
}

export interface ParsedExpectation {
  readonly log: Entry;
  /** The logs of peers, by name. */
  readonly wire: ReadonlyMap<string, Entry>;
  readonly before: readonly (readonly [EventPattern, EventPattern])[];
  readonly elapsed: readonly ElapsedBound[];
  readonly warnings: readonly NoticePattern[];
  readonly records: readonly NoticePattern[];
  readonly problems: readonly PatternProblem[];
}

export function parseExpectation(expectation: Expectation, reader: PatternReader = "author"): ParsedExpectation {
  const place = PatternPlace.root(reader);
  const log: Entry = { is: "sequence", entries: parseEntries(expectation.expect, place.at("expect"), "\"expect\"") };
  const before = listOf(expectation.before, place.at("before")).map(([edge, at]) => parseEdge(edge, at));
  const elapsed = listOf(expectation.elapsed, place.at("elapsed")).map(([bound, at]) => parseElapsed(bound, at));
  const warnings = listOf(expectation.warnings, place.at("warnings")).map(([notice, at]) => parseNotice(notice, at, "category"));
  const records = listOf(expectation.records, place.at("records")).map(([notice, at]) => parseNotice(notice, at, "level"));
  const wire = parseWire(expectation.wire, place.at("wire"));
  return { log, wire, before, elapsed, warnings, records, problems: place.problems };
}

function parseWire(raw: unknown, place: PatternPlace): ReadonlyMap<string, Entry> {
  if (raw === undefined) return new Map();
  if (!isMapping(raw)) place.error("\"wire\" maps the names of peers to lists of entries");
  const logs = Object.entries(isMapping(raw) ? raw : {});
  return new Map(logs.map(([peer, entries]) => [peer, { is: "sequence", entries: parseEntries(entries, place.at(peer), `"wire" of ${peer}`) } as const]));
}

function listOf(raw: unknown, place: PatternPlace): readonly (readonly [unknown, PatternPlace])[] {
  if (raw === undefined) return [];
  if (Array.isArray(raw)) return raw.map((item: unknown, index) => [item, place.at(index)] as const);
  place.error("a list is expected here");
  return [];
}

function parseEntries(raw: unknown, place: PatternPlace, owner: string): readonly Entry[] {
  if (Array.isArray(raw)) return raw.map((item, index) => parseEntry(item, place.at(index)));
  place.error(`${owner} takes a list of entries`);
  return [];
}

const ENTRY_OF_NOTHING: Entry = { is: "event", event: { alternatives: [{ kind: "log", value: NOTHING }], text: "?" } };

export function parseEntry(raw: unknown, place: PatternPlace): Entry {
  if (place.tooDeep) {
    place.error("the expectation is nested too deep");
    return ENTRY_OF_NOTHING;
  }
  if (isMapping(raw)) {
    const keys = Object.keys(raw);
    const word = ARRANGEMENTS.find((arrangement) => Object.hasOwn(raw, arrangement));
    if (word !== undefined && keys.length === 1) return ARRANGEMENT_PARSERS[word](raw[word], place.at(word));
    if (word !== undefined) {
      place.at(word).error(`the word ${JSON.stringify(word)} stands beside other keys`, `it must stand alone; a mapping with such a key is written {dict: {${word}: ...}}`);
      return ENTRY_OF_NOTHING;
    }
    const [only] = keys;
    const meant = keys.length === 1 && only !== undefined ? place.meant(only, [...ARRANGEMENTS, ...EVENT_WORDS]) : undefined;
    if (only !== undefined && meant !== undefined && meant !== only && !PEER_WORDS.includes(only)) place.at(only).warning(`${JSON.stringify(only)} is taken for a key of a mapping`, `did you mean ${JSON.stringify(meant)}?`);
  }
  return { is: "event", event: parseEvent(raw, place) };
}

const ARRANGEMENT_PARSERS: Readonly<Record<Arrangement, (value: unknown, place: PatternPlace) => Entry>> = {
  sequence: (value, place) => ({ is: "sequence", entries: parseEntries(value, place, "\"sequence\"") }),
  unordered: (value, place) => ({ is: "unordered", entries: parseEntries(value, place, "\"unordered\"") }),
  optional: (value, place) => ({ is: "optional", entry: parseEntry(value, place) }),
  repeated: parseRepeated,
  either: parseEither,
};

function parseRepeated(value: unknown, place: PatternPlace): Entry {
  if (!isMapping(value) || !Object.hasOwn(value, "of")) {
    place.error("\"repeated\" takes {of: pattern, at_least: n}");
    return ENTRY_OF_NOTHING;
  }
  const { of, at_least: least = 0 } = value;
  for (const key of Object.keys(value)) {
    if (key !== "of" && key !== "at_least") place.at(key).error(`"repeated" has no key ${JSON.stringify(key)}`, "its keys are of and at_least; there is no upper bound");
  }
  const atLeast = typeof least === "number" && Number.isInteger(least) && least >= 0 ? least : undefined;
  if (atLeast === undefined) place.at("at_least").error("\"at_least\" takes a number of events here");
  return { is: "repeated", event: parseEvent(of, place.at("of")), atLeast: atLeast ?? 0 };
}

/** Alternatives that are single events make one event pattern, which the search can treat as one. */
function parseEither(value: unknown, place: PatternPlace): Entry {
  const entries = parseEntries(value, place, "\"either\"");
  if (entries.length === 0 && Array.isArray(value)) place.error("\"either\" needs at least one alternative");
  const events = entries.flatMap((entry) => (entry.is === "event" ? [entry.event] : []));
  if (entries.length === 0 || events.length < entries.length) return { is: "either", entries };
  return { is: "event", event: { alternatives: events.flatMap((event) => event.alternatives), text: events.map((event) => event.text).join(" or ") } };
}

/** A pattern for one event: `{raised: ...}`, `{unhandled: ...}`, `{thread_raised: ...}`, or the value of a log event. */
export function parseEvent(raw: unknown, place: PatternPlace): EventPattern {
  const text = patternText(raw);
  if (isMapping(raw)) {
    const keys = Object.keys(raw);
    const word = EVENT_WORDS.find((candidate) => Object.hasOwn(raw, candidate));
    if (word !== undefined && keys.length === 1) return { alternatives: [{ kind: word, value: parseEventValue(word, raw[word], place.at(word)) }], text };
    if (word !== undefined) place.at(word).error(`the word ${JSON.stringify(word)} stands beside other keys`, "it must stand alone");
    for (const key of [...ARRANGEMENTS, "returned"]) {
      if (keys.length === 1 && keys[0] === key) {
        place.at(key).error(`${JSON.stringify(key)} cannot stand where one event is expected`);
        return { alternatives: [{ kind: "log", value: NOTHING }], text };
      }
    }
  }
  return { alternatives: [{ kind: "log", value: parseValue(raw, place) }], text };
}

/** For errors the bare name of a class is enough. */
function parseEventValue(word: ExpectedKind, raw: unknown, place: PatternPlace): ValuePattern {
  if (word === "unhandled") return parseValue(raw, place);
  if (typeof raw === "string") return { is: "error", name: raw, exactly: false };
  if (isMapping(raw)) return parseValue(raw, place);
  place.error(`${JSON.stringify(word)} takes the name of an error class or an error pattern`);
  return NOTHING;
}

function parseEdge(raw: unknown, place: PatternPlace): readonly [EventPattern, EventPattern] {
  const pair: readonly unknown[] = Array.isArray(raw) ? raw : [];
  if (pair.length !== 2) place.error("an edge is a pair [earlier, later]");
  return [parseEvent(pair[0] ?? null, place.at(0)), parseEvent(pair[1] ?? null, place.at(1))];
}

function parseElapsed(raw: unknown, place: PatternPlace): ElapsedBound {
  const bound = isMapping(raw) ? raw : {};
  for (const key of ["from", "to", "at_least"]) if (!Object.hasOwn(bound, key)) place.error(`"elapsed" lacks the key ${JSON.stringify(key)}`, "it takes {from: pattern, to: pattern, at_least: seconds}");
  const seconds = bound["at_least"];
  if (seconds !== undefined && (typeof seconds !== "number" || !(seconds >= 0))) place.at("at_least").error("\"at_least\" takes a number of seconds");
  return { from: parseEvent(bound["from"] ?? null, place.at("from")), to: parseEvent(bound["to"] ?? null, place.at("to")), atLeast: typeof seconds === "number" ? seconds : Infinity };
}

function parseNotice(raw: unknown, place: PatternPlace, kindKey: "category" | "level"): NoticePattern {
  const text = patternText(raw);
  if (typeof raw === "string") return { kind: raw, text };
  const notice = isMapping(raw) ? raw : {};
  if (!isMapping(raw) || Object.keys(raw).length === 0) place.error(`a ${kindKey === "category" ? "warning" : "record"} is {${kindKey}: name, message: pattern}, or the ${kindKey} alone`);
  const keys = kindKey === "level" ? [kindKey, "logger", "message", "exception", "times"] : [kindKey, "message", "times"];
  for (const key of Object.keys(notice)) if (!keys.includes(key)) place.at(key).error(`${JSON.stringify(key)} is unknown here`, `the keys are ${keys.slice(0, -1).join(", ")} and times`);
  const logger = notice["logger"];
  if (logger !== undefined && typeof logger !== "string") place.at("logger").error('"logger" takes a name');
  const kind = notice[kindKey];
  if (kind !== undefined && typeof kind !== "string") place.at(kindKey).error(`"${kindKey}" takes a name`);
  const times = notice["times"];
  if (times !== undefined && (typeof times !== "number" || !Number.isInteger(times) || times < 1)) place.at("times").error('"times" takes a whole number above zero');
  return {
    ...(typeof kind === "string" ? { kind } : {}),
    ...(typeof logger === "string" ? { logger } : {}),
    ...(typeof times === "number" ? { times } : {}),
    ...(notice["message"] === undefined ? {} : { message: parseValue(notice["message"], place.at("message")) }),
    ...(notice["exception"] === undefined ? {} : { exception: parseValue(notice["exception"], place.at("exception")) }),
    text,
  };
}
