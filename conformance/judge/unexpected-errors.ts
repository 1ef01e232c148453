/**
 * Errors that nobody asked for: calls of the exception handler, and errors that ended a thread.
 *
 * When one of them is what broke the log, what the loop said about it explains more than "nobody expects this event".
 */
import type { Observation, ObservedEvent } from "../model/observation.js";
import { entryOf, errorText, kindOf, messageOf, valueText } from "./observed-value.js";
import type { EventFinding } from "./raising-steps.js";

const MOST = 5;

/** The first breaking event and all later ones that the predicate calls foreign to the expectation. */
export function errorFindings(observation: Observation, broken: number, isForeign: (index: number) => boolean): readonly EventFinding[] {
  const found: EventFinding[] = [];
  for (let index = broken; index < observation.events.length && found.length < MOST; index += 1) {
    const event = observation.events[index];
    if (event === undefined || (event.kind !== "unhandled" && event.kind !== "thread_raised") || !isForeign(index)) continue;
    found.push({ index, finding: { message: event.kind === "unhandled" ? handlerText(event) : threadText(event), observed: valueText(event.value) } });
  }
  return found;
}

function handlerText(event: ObservedEvent): string {
  const message = entryOf(event.value, "message");
  const exception = entryOf(event.value, "exception");
  const said = typeof message === "string" ? valueText(message) : "without a message";
  const error = exception === undefined || exception === null ? "" : `, exception ${kindOf(exception) === "error" ? errorText(exception) : valueText(exception)}`;
  return `the exception handler was called, which the case does not expect: ${said}${error}`;
}

const threadText = (event: ObservedEvent): string => `an error ended a thread of the scenario: ${kindOf(event.value) === "error" ? errorText(event.value) : messageOf(event.value) || valueText(event.value)}`;
