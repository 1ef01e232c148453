/** What the peers of a failed case saw, each log beside what `wire` expects of it. A peer of which nothing is expected shows only its log. */
import { parseExpectation } from "../judge/expectation-parse.js";
import { eventText } from "../judge/event-match.js";
import { printable } from "../judge/printable.js";
import { alignLog, type Trace } from "../judge/trace.js";
import type { PeerObservation } from "../model/observation.js";
import type { Case } from "../model/specification.js";
import type { Paint } from "./paint.js";
import { traceTable } from "./trace-table.js";

const NO_TRAITS: ReadonlySet<string> = new Set();
const MOST_EVENTS = 12;

export function peerLines(testCase: Case, peers: Readonly<Record<string, PeerObservation>>, style: { readonly paint: Paint; readonly width: number }): readonly string[] {
  const { wire } = parseExpectation(testCase.expectation);
  return Object.entries(peers).flatMap(([name, { events, failure }]) => {
    const entry = wire.get(name);
    if (events.length === 0 && entry === undefined && failure === undefined) return [];
    const trace: Trace = entry === undefined ? logAlone(events) : alignLog(entry, events, NO_TRAITS);
    const headline = style.paint.dim(`the peer ${printable(name)}${trace.rows.length === 0 ? " saw nothing" : ":"}`);
    return [headline, ...(trace.rows.length === 0 ? [] : traceTable(trace, style).map((line) => `  ${line}`))];
  });
}

const logAlone = (events: PeerObservation["events"]): Trace => ({
  rows: events.slice(-MOST_EVENTS).map((event) => ({ fits: true, observed: eventText(event), time: event.t })),
  omitted: Math.max(0, events.length - MOST_EVENTS),
});
