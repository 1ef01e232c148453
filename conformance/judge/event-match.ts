/**
 * Events against event patterns, and both in words.
 */
import type { ObservedEvent } from "../model/observation.js";
import { kindOf, valueText } from "./observed-value.js";
import { mismatch, type Mismatch, type Traits } from "./pattern-match.js";
import type { EventPattern } from "./pattern-model.js";

export const matchesEvent = (pattern: EventPattern, event: ObservedEvent, traits: Traits): boolean =>
  pattern.alternatives.some((alternative) => alternative.kind === event.kind && mismatch(alternative.value, event.value, traits) === undefined);

/** How the event differs from the pattern, by the alternative that came closest; undefined if even the kinds differ. */
export function eventMismatch(pattern: EventPattern, event: ObservedEvent, traits: Traits): Mismatch | undefined {
  let closest: Mismatch | undefined;
  for (const alternative of pattern.alternatives) {
    if (alternative.kind !== event.kind) continue;
    const found = mismatch(alternative.value, event.value, traits);
    if (found !== undefined && (closest === undefined || found.closeness > closest.closeness)) closest = found;
  }
  return closest;
}

/** What a path inside the event's value starts with: `context.handle`. */
const ROOT: Readonly<Record<ObservedEvent["kind"], string>> = { log: "", raised: "error", returned: "result", unhandled: "context", thread_raised: "error" };

export function mismatchText(event: ObservedEvent, found: Mismatch): string {
  const path = [...(ROOT[event.kind] === "" || found.path.length === 0 ? [] : [ROOT[event.kind]]), ...found.path].join(".");
  return `${path === "" ? "" : `${path}: `}expected ${found.expected}, observed ${found.observed}`;
}

/** An event as the case file would name it. */
export function eventText(event: ObservedEvent): string {
  const value = valueText(event.value);
  if (event.kind === "log") return value;
  return `{${event.kind}: ${kindOf(event.value) === "none" ? "null" : value}}`;
}
