/**
 * Reports written as JSON (parse-report.ts reads them).
 *
 * Keys stand in a fixed order and each result on a line of its own, so that two reports can be compared by any tool that knows lines.
 * `complete` comes last: a file that was cut off cannot be taken for a whole one.
 */
import type { Report } from "../model/report.js";

/** The fixed order of keys; keys of observed values keep the host's order. */
const KEY_ORDER: readonly string[] = [
  ...["format", "kit", "subject", "started"],
  ...["case", "verdict", "group", "level", "basis", "duration", "findings", "observation", "evidence"],
  ...["adapter", "loop", "runtime", "platform", "profile", "traits", "name", "class", "module", "inherits", "version", "specification"],
  ...["status", "operation", "reason", "category", "logger", "message", "expected", "observed"],
  ...["events", "outcome", "closed", "closeError", "leaks", "warnings", "records", "peers", "kind", "value", "t", "at", "error"],
  ...["failure", "failedAt", "unplayable"],
  ...["ended", "lastEvents", "stderr", "stack", "output"],
];

/** Observed values may be nested without end; nobody reads further than this, and no JSON writer survives it. */
const DEEPEST = 48;

export function formatReport(report: Report): string {
  const { results, complete, ...head } = report;
  const lines = Object.entries(ordered(head) as Record<string, unknown>).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  const resultLines = results.map((result) => `    ${JSON.stringify(ordered(result))}`);
  const list = resultLines.length === 0 ? "[]" : `[\n${resultLines.join(",\n")}\n  ]`;
  return invisibleEscaped(`{\n${lines.join("\n")}\n  "results": ${list},\n  "complete": ${JSON.stringify(complete)}\n}\n`);
}

/** Characters that nobody sees are written by their codes, which JSON reads back as they were: a report is looked at with tools that would obey them. */
const invisibleEscaped = (json: string): string => json.replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

function ordered(value: unknown, depth = 0, isObserved = false): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) return 0;
  if (typeof value !== "object" || value === null) return value;
  if (depth >= DEEPEST) return { $: "object", type: "...", mro: ["..."] };
  const inValue = isObserved || Object.hasOwn(value, "$");
  if (Array.isArray(value)) return value.map((item) => ordered(item, depth + 1, inValue));
  const entries = Object.entries(value).map(([key, item]) => [key, ordered(item, depth + 1, inValue)] as const);
  // Object.fromEntries makes own properties of all keys, `__proto__` included.
  return Object.fromEntries(inValue ? entries : entries.sort(([left], [right]) => rank(left) - rank(right)));
}

const rank = (key: string): number => {
  const index = KEY_ORDER.indexOf(key);
  return index < 0 ? KEY_ORDER.length : index;
};
