/**
 * Patterns, parsed: what the YAML of an expectation means.
 *
 * A value pattern tells which values it accepts; an event pattern adds the kind of event; an entry arranges events in
 * time. The words are those of spec/language/README.md.
 */

export type ValuePattern =
  | { readonly is: "none" }
  | { readonly is: "boolean"; readonly value: boolean }
  | { readonly is: "integer"; readonly value: number }
  | { readonly is: "float"; readonly value: number }
  | { readonly is: "string"; readonly value: string }
  /** Bytes of exactly this content. */
  | { readonly is: "bytes"; readonly base64: string; readonly text: string }
  /** A list or a tuple of exactly these elements. */
  | { readonly is: "elements"; readonly items: readonly ValuePattern[] }
  /** A mapping that has at least these keys; an absent key must not be there. */
  | { readonly is: "mapping"; readonly entries: readonly (readonly [string, ValuePattern | Absent])[] }
  | { readonly is: "type"; readonly name: string }
  | ErrorPattern
  | { readonly is: "ref"; readonly name: string }
  | { readonly is: "at_least"; readonly bound: number }
  | { readonly is: "set"; readonly items: readonly ValuePattern[] }
  | { readonly is: "length"; readonly count: number }
  | { readonly is: "contains"; readonly item: ValuePattern }
  | { readonly is: "not"; readonly of: ValuePattern }
  | { readonly is: "any_of"; readonly of: readonly ValuePattern[] };

export interface ErrorPattern {
  readonly is: "error";
  readonly name: string;
  /** The class itself, none of its subclasses. */
  readonly exactly: boolean;
  readonly args?: ValuePattern;
  readonly message?: ValuePattern;
  readonly ref?: string;
}

export interface Absent {
  readonly is: "absent";
}

/** The kinds of event that an expectation may list; a `returned` event is never right. */
export type ExpectedKind = "log" | "raised" | "unhandled" | "thread_raised";

export interface SingleEvent {
  readonly kind: ExpectedKind;
  readonly value: ValuePattern;
}

/** One event that any of the alternatives accepts. */
export interface EventPattern {
  readonly alternatives: readonly SingleEvent[];
  /** The pattern as the case file has it, in one line. */
  readonly text: string;
}

export type Entry =
  | { readonly is: "event"; readonly event: EventPattern }
  | { readonly is: "sequence"; readonly entries: readonly Entry[] }
  | { readonly is: "unordered"; readonly entries: readonly Entry[] }
  | { readonly is: "optional"; readonly entry: Entry }
  | { readonly is: "repeated"; readonly event: EventPattern; readonly atLeast: number }
  | { readonly is: "either"; readonly entries: readonly Entry[] };

/** The words that make a mapping with this single key a matcher. */
export const MATCHERS = ["type", "error", "ref", "at_least", "set", "length", "contains", "not", "any_of", "dict", "float", "bytes"] as const;
export type Matcher = (typeof MATCHERS)[number];

/** What may stand beside `error`. */
export const ERROR_KEYS = ["error", "args", "message", "exactly", "ref"] as const;

/** The words that arrange entries in time. */
export const ARRANGEMENTS = ["sequence", "unordered", "optional", "repeated", "either"] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** The words for events other than `log`. */
export const EVENT_WORDS = ["raised", "unhandled", "thread_raised"] as const;

/** The keys under which peers log what they see. */
export const PEER_WORDS: readonly string[] = ["received", "received_pattern", "wrong_at", "datagram", "tls", "failed"];

/** The types that `{type: ...}` knows besides class names. */
export const TYPE_WORDS = ["string", "number", "integer", "float", "boolean", "bytes", "list", "tuple", "set", "mapping", "callable", "none", "any"] as const;
