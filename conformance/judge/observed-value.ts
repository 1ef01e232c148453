/**
 * Reading observed values.
 *
 * A host is not trusted: it may send a mapping with the key `__proto__`, a list where a word should be, or nesting without end.
 * So keys are read only if the mapping owns them, lists only if they are lists, and text is cut at a fixed depth.
 */
import type { ObservedValue } from "../model/observation.js";
import { printable, shortened } from "./printable.js";

export type ValueKind =
  | "none"
  | "boolean"
  | "integer"
  | "float"
  | "string"
  | "list"
  | "tuple"
  | "set"
  | "mapping"
  | "bytes"
  | "error"
  | "object"
  | "unknown";

const KIND_OF_TAG: ReadonlyMap<unknown, ValueKind> = new Map<unknown, ValueKind>([
  ["float", "float"],
  ["tuple", "tuple"],
  ["set", "set"],
  ["dict", "mapping"],
  ["bytes", "bytes"],
  ["error", "error"],
  ["object", "object"],
]);

/** A field that the object itself has; never one of its prototype. */
function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : []);

export function kindOf(value: ObservedValue): ValueKind {
  if (value === null || value === undefined) return "none";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "float";
  if (typeof value === "string") return "string";
  if (Array.isArray(value)) return "list";
  return KIND_OF_TAG.get(field(value, "$")) ?? "unknown";
}

/** The number that an integer or a float stands for. */
export function numberOf(value: ObservedValue): number | undefined {
  if (typeof value === "number") return value;
  if (kindOf(value) !== "float") return undefined;
  const inner = field(value, "value");
  if (typeof inner === "number") return inner;
  if (inner === "inf") return Infinity;
  if (inner === "-inf") return -Infinity;
  return Number.NaN;
}

/** The elements of a list, tuple or set. */
export function elementsOf(value: ObservedValue): readonly ObservedValue[] {
  if (Array.isArray(value)) return value as readonly ObservedValue[];
  const kind = kindOf(value);
  const items = kind === "tuple" || kind === "set" ? field(value, "items") : undefined;
  return Array.isArray(items) ? (items as readonly ObservedValue[]) : [];
}

/** The keys of a mapping, in the host's order. */
export const keysOf = (value: ObservedValue): readonly string[] => {
  const items = kindOf(value) === "mapping" ? field(value, "items") : undefined;
  return typeof items === "object" && items !== null ? Object.keys(items) : [];
};

/** The value of a key of a mapping; undefined if it has no such key. */
export const entryOf = (value: ObservedValue, key: string): ObservedValue | undefined =>
  kindOf(value) === "mapping" ? (field(field(value, "items"), key) as ObservedValue | undefined) : undefined;

/** The content of bytes, in base64. */
export const base64Of = (value: ObservedValue): string => {
  const content = kindOf(value) === "bytes" ? field(value, "base64") : undefined;
  return typeof content === "string" ? content : "";
};

export const refsOf = (value: ObservedValue): readonly string[] => strings(field(value, "refs"));
export const classesOf = (value: ObservedValue): readonly string[] => strings(field(value, "mro"));

export const classOf = (value: ObservedValue): string => {
  const type = field(value, "type");
  return typeof type === "string" ? type : "?";
};

export const messageOf = (value: ObservedValue): string => {
  const message = field(value, "message");
  return typeof message === "string" ? message : "";
};

export const argumentsOf = (value: ObservedValue): readonly ObservedValue[] => {
  const args = field(value, "args");
  return Array.isArray(args) ? (args as readonly ObservedValue[]) : [];
};

const DEEPEST = 5;
const MOST_ELEMENTS = 12;
const LONGEST_TEXT = 160;
const PLAIN_WORD = /^(?!(?:null|true|false|yes|no|on|off)$)[A-Za-z_][A-Za-z0-9_ ./-]*$/;

/** A string as it could stand in a case file. */
export function stringText(text: string): string {
  const short = shortened(text, LONGEST_TEXT);
  return PLAIN_WORD.test(short) && !short.endsWith(" ") ? short : printable(JSON.stringify(short));
}

export function numberText(value: number, float: boolean): string {
  if (Number.isNaN(value)) return ".nan";
  if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
  return float && Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value.toFixed(1)}` : String(value);
}

/** A value in one short line. */
export function valueText(value: ObservedValue, depth = 0): string {
  const kind = kindOf(value);
  switch (kind) {
    case "none":
      return "null";
    case "boolean":
      return String(value);
    case "integer":
    case "float":
      return numberText(numberOf(value) ?? Number.NaN, kind === "float");
    case "string":
      return stringText(value as string);
    case "list":
      return `[${elementsText(elementsOf(value), depth)}]`;
    case "tuple":
      return `(${elementsText(elementsOf(value), depth)})`;
    case "set":
      return `set [${elementsText(elementsOf(value), depth)}]`;
    case "mapping":
      return mappingText(value, depth);
    case "bytes":
      return `bytes ${stringText(bytesText(field(value, "base64")))}`;
    case "error":
      return errorText(value);
    case "object":
      return objectText(value);
    case "unknown":
      return "<a value of unknown kind>";
  }
}

function elementsText(items: readonly ObservedValue[], depth: number): string {
  if (items.length > 0 && depth >= DEEPEST) return "…";
  const shown = items.slice(0, MOST_ELEMENTS).map((item) => valueText(item, depth + 1));
  return (items.length > MOST_ELEMENTS ? [...shown, `… ${items.length - MOST_ELEMENTS} more`] : shown).join(", ");
}

function mappingText(value: ObservedValue, depth: number): string {
  const keys = keysOf(value);
  if (keys.length > 0 && depth >= DEEPEST) return "{…}";
  const shown = keys.slice(0, MOST_ELEMENTS).map((key) => `${stringText(key)}: ${valueText(entryOf(value, key) ?? null, depth + 1)}`);
  return `{${(keys.length > MOST_ELEMENTS ? [...shown, "…"] : shown).join(", ")}}`;
}

const bytesText = (base64: unknown): string => (typeof base64 === "string" ? Buffer.from(base64.slice(0, LONGEST_TEXT * 2), "base64").toString("latin1") : "");

/** `ValueError("no")`, with the variables that hold it. */
export function errorText(value: ObservedValue): string {
  const message = messageOf(value);
  const held = heldText(value);
  return `${printable(classOf(value))}(${message === "" ? "" : printable(JSON.stringify(shortened(message, LONGEST_TEXT)))})${held}`;
}

function objectText(value: ObservedValue): string {
  const representation = field(value, "repr");
  const name = typeof representation === "string" && representation !== "" ? printable(shortened(representation, LONGEST_TEXT)) : `<${printable(classOf(value))}>`;
  return `${name}${heldText(value)}`;
}

const heldText = (value: ObservedValue): string => {
  const refs = refsOf(value);
  return refs.length === 0 ? "" : ` (the object ${refs.slice(0, 4).map(printable).join(", ")})`;
};
