/**
 * Patterns in words.
 *
 * `patternText` writes a pattern the way the case file has it, in one line; `patternWords` says it as part of a sentence
 * ("expected the object h").
 */
import { numberText, stringText } from "./observed-value.js";
import type { ValuePattern } from "./pattern-model.js";
import { printable, shortened } from "./printable.js";

const LONGEST = 200;
const DEEPEST = 12;

/** Raw YAML data in flow style. */
export function patternText(pattern: unknown, depth = 0): string {
  const text = rawText(pattern, depth);
  return depth === 0 ? shortened(text, LONGEST) : text;
}

function rawText(pattern: unknown, depth: number): string {
  if (pattern === null || pattern === undefined) return "null";
  if (typeof pattern === "string") return stringText(pattern);
  if (typeof pattern === "number") return numberText(pattern, false);
  if (typeof pattern === "boolean" || typeof pattern === "bigint") return String(pattern);
  if (typeof pattern !== "object") return printable(typeof pattern);
  if (depth >= DEEPEST) return "…";
  if (Array.isArray(pattern)) return `[${pattern.map((item) => patternText(item, depth + 1)).join(", ")}]`;
  return `{${Object.entries(pattern)
    .map(([key, value]) => `${stringText(key)}: ${patternText(value, depth + 1)}`)
    .join(", ")}}`;
}

const VOWEL = /^[aeiou]/i;
const article = (noun: string): string => `${VOWEL.test(noun) ? "an" : "a"} ${noun}`;

export function patternWords(pattern: ValuePattern): string {
  switch (pattern.is) {
    case "none":
      return "null";
    case "boolean":
      return String(pattern.value);
    case "integer":
    case "float":
      return numberText(pattern.value, pattern.is === "float");
    case "string":
      return stringText(pattern.value);
    case "bytes":
      return `the bytes ${shortened(printable(pattern.text), LONGEST)}`;
    case "elements":
      return `[${pattern.items.map(patternWords).join(", ")}]`;
    case "mapping":
      return pattern.entries.length === 0 ? "a mapping" : `a mapping with ${pattern.entries.map(([key, value]) => `${stringText(key)}: ${value.is === "absent" ? "nothing" : patternWords(value)}`).join(", ")}`;
    case "type":
      return typeWords(pattern.name);
    case "error":
      return `${pattern.exactly ? "exactly " : ""}${article(printable(pattern.name))}`;
    case "ref":
      return `the object ${printable(pattern.name)}`;
    case "at_least":
      return `a number of at least ${pattern.bound}`;
    case "set":
      return `a set of ${pattern.items.map(patternWords).join(", ") || "nothing"}`;
    case "length":
      return `${pattern.count} element${pattern.count === 1 ? "" : "s"}`;
    case "contains":
      return `something that contains ${patternWords(pattern.item)}`;
    case "not":
      return `anything but ${patternWords(pattern.of)}`;
    case "any_of":
      return pattern.of.map(patternWords).join(" or ");
  }
}

function typeWords(name: string): string {
  if (name === "any") return "any value";
  if (name === "none") return "null";
  return /^[a-z]+$/.test(name) ? article(name) : `an instance of ${printable(name)}`;
}
