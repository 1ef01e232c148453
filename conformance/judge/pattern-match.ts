/**
 * Whether a value fits a pattern, and if not, which field differs.
 *
 * A mismatch carries its path (`context.handle`), both sides in words, and how close the value came: a failure that says
 * "everything fits but the handle" helps more than one that prints two mappings. The depth of the work is bounded by
 * the pattern, never by the value.
 */
import type { ObservedValue } from "../model/observation.js";
import { argumentsOf, base64Of, classesOf, classOf, elementsOf, entryOf, keysOf, kindOf, messageOf, numberOf, refsOf, valueText } from "./observed-value.js";
import type { ErrorPattern, ValuePattern } from "./pattern-model.js";
import { patternWords } from "./pattern-text.js";
import { printable } from "./printable.js";

/** What the runtime of the subject cannot tell apart (see PROTOCOL.md). */
export type Traits = ReadonlySet<string>;

export interface Mismatch {
  readonly path: readonly string[];
  readonly expected: string;
  readonly observed: string;
  /** From 0 (nothing fits) to almost 1 (one detail differs). */
  readonly closeness: number;
}

const SAME_KIND = 0.3;

export const matches = (pattern: ValuePattern, value: ObservedValue, traits: Traits): boolean => mismatch(pattern, value, traits) === undefined;

export function mismatch(pattern: ValuePattern, value: ObservedValue, traits: Traits): Mismatch | undefined {
  switch (pattern.is) {
    case "none":
      return value === null ? undefined : differs(pattern, value);
    case "boolean":
    case "string":
      return value === pattern.value ? undefined : differs(pattern, value, typeof value === typeof pattern.value ? SAME_KIND : 0);
    case "bytes":
      return kindOf(value) === "bytes" && base64Of(value) === pattern.base64 ? undefined : differs(pattern, value, kindOf(value) === "bytes" ? SAME_KIND : 0);
    case "integer":
    case "float":
      return sameNumber(pattern.is, pattern.value, value, traits) ? undefined : differs(pattern, value, numberOf(value) === undefined ? 0 : SAME_KIND);
    case "elements":
      return elementsMismatch(pattern.items, pattern, value, traits);
    case "mapping":
      return mappingMismatch(pattern, value, traits);
    case "type":
      return isOfType(pattern.name, value, traits) ? undefined : differs(pattern, value);
    case "error":
      return errorMismatch(pattern, value, traits);
    case "ref":
      return refsOf(value).includes(pattern.name) ? undefined : differs(pattern, value, kindOf(value) === "object" ? SAME_KIND : 0);
    case "at_least":
      return isNumber(value) && (numberOf(value) ?? Number.NaN) >= pattern.bound ? undefined : differs(pattern, value, isNumber(value) ? SAME_KIND : 0);
    case "set":
      return kindOf(value) === "set" && isPermutation(pattern.items, elementsOf(value), traits) ? undefined : differs(pattern, value, kindOf(value) === "set" ? SAME_KIND : 0);
    case "length":
      return sizeOf(value) === pattern.count ? undefined : differs(pattern, value, sizeOf(value) === undefined ? 0 : SAME_KIND);
    case "contains":
      return containsMatch(pattern.item, value, traits) ? undefined : differs(pattern, value);
    case "not":
      return matches(pattern.of, value, traits) ? differs(pattern, value) : undefined;
    case "any_of":
      return anyOfMismatch(pattern.of, pattern, value, traits);
  }
}

const differs = (pattern: ValuePattern, value: ObservedValue, closeness = 0): Mismatch => ({ path: [], expected: patternWords(pattern), observed: valueText(value), closeness });

const isNumber = (value: ObservedValue): boolean => kindOf(value) === "integer" || kindOf(value) === "float";

/** Equal in value and kind; NaN equals NaN here, since the pattern asks for it by name, and -0 equals 0. */
function sameNumber(kind: "integer" | "float", expected: number, value: ObservedValue, traits: Traits): boolean {
  const number = isNumber(value) ? numberOf(value) : undefined;
  if (number === undefined || !(number === expected || (Number.isNaN(number) && Number.isNaN(expected)))) return false;
  return kindOf(value) === kind || traits.has("single-number-type");
}

/** What Python and Node call the types of things that can be called. */
const CALLABLE_CLASSES: ReadonlySet<string> = new Set(["callable", "function", "Function", "method", "builtin_function_or_method", "method-wrapper", "functools.partial", "partial", "type"]);

export function isOfType(name: string, value: ObservedValue, traits: Traits): boolean {
  const kind = kindOf(value);
  switch (name) {
    case "any":
      return true;
    case "number":
      return isNumber(value);
    case "integer":
      return kind === "integer" || (kind === "float" && traits.has("single-number-type") && Number.isInteger(numberOf(value)));
    case "float":
      return kind === "float" || (kind === "integer" && traits.has("single-number-type"));
    case "tuple":
      return kind === "tuple" || (kind === "list" && traits.has("no-tuples"));
    case "callable":
      return kind === "object" && classesOf(value).some((each) => CALLABLE_CLASSES.has(each));
    case "none":
    case "string":
    case "boolean":
    case "bytes":
    case "list":
    case "set":
    case "mapping":
      return kind === name;
    default:
      return (kind === "object" || kind === "error") && (classesOf(value).includes(name) || classOf(value) === name);
  }
}

function sizeOf(value: ObservedValue): number | undefined {
  const kind = kindOf(value);
  if (kind === "mapping") return keysOf(value).length;
  if (kind === "bytes") return Buffer.from(base64Of(value), "base64").length;
  return kind === "list" || kind === "tuple" || kind === "set" ? elementsOf(value).length : undefined;
}

function containsMatch(item: ValuePattern, value: ObservedValue, traits: Traits): boolean {
  if (typeof value === "string") return item.is === "string" && value.includes(item.value);
  return elementsOf(value).some((element) => matches(item, element, traits));
}

/** Whether the patterns can be dealt out to the elements, one each: a matching, found by augmenting paths. */
function isPermutation(patterns: readonly ValuePattern[], elements: readonly ObservedValue[], traits: Traits): boolean {
  if (patterns.length !== elements.length) return false;
  const fitting = patterns.map((pattern) => elements.flatMap((element, index) => (matches(pattern, element, traits) ? [index] : [])));
  const holder = new Map<number, number>();
  const place = (pattern: number, tried: Set<number>): boolean => {
    for (const element of fitting[pattern] ?? []) {
      if (tried.has(element)) continue;
      tried.add(element);
      const other = holder.get(element);
      if (other === undefined || place(other, tried)) {
        holder.set(element, pattern);
        return true;
      }
    }
    return false;
  };
  return patterns.every((_, index) => place(index, new Set()));
}

/** Puts a step in front of a mismatch's path and weighs it by what else fitted. */
const within = (step: string, inner: Mismatch, fitting: number, of: number): Mismatch => ({
  ...inner,
  path: [step, ...inner.path],
  closeness: SAME_KIND + (1 - SAME_KIND) * ((fitting + inner.closeness) / (of + 1)),
});

function elementsMismatch(items: readonly ValuePattern[], whole: ValuePattern, value: ObservedValue, traits: Traits): Mismatch | undefined {
  const kind = kindOf(value);
  if (kind !== "list" && kind !== "tuple") return differs(whole, value);
  const elements = elementsOf(value);
  if (elements.length !== items.length) return differs(whole, value, SAME_KIND);
  return firstMismatch(items.map((item, index) => [String(index), () => mismatch(item, elements[index] ?? null, traits)]));
}

/** The first part that differs; how many others fit decides how close the whole came. */
function firstMismatch(parts: readonly (readonly [string, () => Mismatch | undefined])[]): Mismatch | undefined {
  let first: readonly [string, Mismatch] | undefined;
  let fitting = 0;
  for (const [step, check] of parts) {
    const found = check();
    if (found === undefined) fitting += 1;
    else first ??= [step, found];
  }
  return first === undefined ? undefined : within(first[0], first[1], fitting, parts.length);
}

function mappingMismatch(pattern: ValuePattern & { is: "mapping" }, value: ObservedValue, traits: Traits): Mismatch | undefined {
  if (kindOf(value) !== "mapping") return differs(pattern, value);
  return firstMismatch(
    pattern.entries.map(([key, expected]) => [
      key,
      () => {
        const found = entryOf(value, key);
        if (expected.is === "absent") return found === undefined ? undefined : { path: [], expected: "no such key", observed: valueText(found), closeness: 0 };
        if (found === undefined) return { path: [], expected: patternWords(expected), observed: `no such key (there are ${keysOf(value).slice(0, 12).map(printable).join(", ") || "none"})`, closeness: 0 };
        return mismatch(expected, found, traits);
      },
    ]),
  );
}

/** Whether an error is of a class or of one derived from it. */
export const isError = (value: ObservedValue, name: string): boolean => kindOf(value) === "error" && (classesOf(value).includes(name) || classOf(value) === name);

function errorMismatch(pattern: ErrorPattern, value: ObservedValue, traits: Traits): Mismatch | undefined {
  if (kindOf(value) !== "error") return differs(pattern, value);
  if (!isError(value, pattern.name)) return differs(pattern, value, SAME_KIND);
  if (pattern.exactly && classOf(value) !== pattern.name) return differs(pattern, value, SAME_KIND * 2);
  const { args, message, ref } = pattern;
  return firstMismatch([
    ...(args === undefined ? [] : [["args", () => mismatch(args, argumentsOf(value), traits)] as const]),
    ...(message === undefined ? [] : [["message", () => mismatch(message, messageOf(value), traits)] as const]),
    ...(ref === undefined ? [] : [["identity", () => (refsOf(value).includes(ref) ? undefined : { path: [], expected: `the object ${ref}`, observed: valueText(value), closeness: SAME_KIND })] as const]),
  ]);
}

function anyOfMismatch(alternatives: readonly ValuePattern[], whole: ValuePattern, value: ObservedValue, traits: Traits): Mismatch | undefined {
  let closest: Mismatch | undefined;
  for (const alternative of alternatives) {
    const found = mismatch(alternative, value, traits);
    if (found === undefined) return undefined;
    if (closest === undefined || found.closeness > closest.closeness) closest = found;
  }
  return closest === undefined || closest.path.length === 0 ? differs(whole, value, closest?.closeness ?? 0) : closest;
}
