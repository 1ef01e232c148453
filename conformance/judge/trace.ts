/**
 * The expected and the observed log side by side.
 *
 * As far as the log can be read, each event stands beside the entry that it was taken for. After the first break the rest of both sides is
 * aligned by their longest common subsequence, so that one missing event does not make every later line look wrong.
 */
import { joinChunks } from "./chunks.js";
import type { Observation, ObservedEvent } from "../model/observation.js";
import type { Case } from "../model/specification.js";
import { eventText } from "./event-match.js";
import { parseExpectation } from "./expectation-parse.js";
import { dueLeaves } from "./outlook.js";
import type { Traits } from "./pattern-match.js";
import type { Entry } from "./pattern-model.js";
import type { Leaf } from "./residual.js";
import { LogReader, readingOf, searchLog } from "./search.js";

export interface TraceRow {
  /** Whether the two sides fit. */
  readonly fits: boolean;
  readonly expected?: string;
  readonly observed?: string;
  /** Seconds since the case began. */
  readonly time?: number;
}

export interface Trace {
  readonly rows: readonly TraceRow[];
  /** Events and entries that were left out, since there were too many. */
  readonly omitted: number;
}

const MOST_ROWS = 120;

export function alignTrace(testCase: Case, observation: Observation, traits: Traits): Trace {
  return alignLog(parseExpectation(testCase.expectation).log, joinChunks(observation.events), traits);
}

export function alignLog(entry: Entry, events: readonly ObservedEvent[], traits: Traits): Trace {
  const reader = new LogReader(events, traits);
  const result = searchLog(entry, reader);
  const best = result.status === "matched" ? result.end : result.furthest[0];
  if (best === undefined) return { rows: [], omitted: 0 };
  const read = readingOf(best).map((leaf, index): TraceRow => ({ fits: true, expected: leaf.event.text, ...observed(reader.events[index]) }));
  if (result.status === "matched") return cut(read);
  const tail = alignRest(dueLeaves(best.residual), reader.events.length, best.read, reader);
  return cut([...read, ...tail], best.read);
}

const observed = (event: ObservedEvent | undefined): Pick<TraceRow, "observed" | "time"> => (event === undefined ? {} : { observed: eventText(event), time: event.t });

/** Keeps the rows around the break, since that is where the eye should fall. */
function cut(rows: readonly TraceRow[], breakAt = 0): Trace {
  if (rows.length <= MOST_ROWS) return { rows, omitted: 0 };
  const from = Math.max(0, Math.min(breakAt - MOST_ROWS / 2, rows.length - MOST_ROWS));
  return { rows: rows.slice(from, from + MOST_ROWS), omitted: rows.length - MOST_ROWS };
}

function alignRest(entries: readonly Leaf[], total: number, from: number, reader: LogReader): readonly TraceRow[] {
  const width = Math.min(total - from, MOST_ROWS * 2);
  const height = Math.min(entries.length, MOST_ROWS * 2);
  const common = commonLengths(entries, height, from, width, reader);
  const rows: TraceRow[] = [];
  let row = 0;
  let column = 0;
  const gap: { entries: Leaf[]; events: ObservedEvent[] } = { entries: [], events: [] };
  const closeGap = (): void => {
    for (let index = 0; index < Math.max(gap.entries.length, gap.events.length); index += 1) {
      const entry = gap.entries[index];
      rows.push({ fits: false, ...(entry === undefined ? {} : { expected: entry.event.text }), ...observed(gap.events[index]) });
    }
    gap.entries = [];
    gap.events = [];
  };
  while (row < height || column < width) {
    const entry = row < height ? entries[row] : undefined;
    const event = column < width ? reader.events[from + column] : undefined;
    const here = common[row]?.[column] ?? 0;
    if (entry !== undefined && event !== undefined && reader.fits(entry, from + column) && here === 1 + (common[row + 1]?.[column + 1] ?? 0)) {
      closeGap();
      rows.push({ fits: true, expected: entry.event.text, ...observed(event) });
      row += 1;
      column += 1;
    } else if (entry !== undefined && (event === undefined || (common[row + 1]?.[column] ?? 0) >= (common[row]?.[column + 1] ?? 0))) {
      gap.entries.push(entry);
      row += 1;
    } else {
      if (event !== undefined) gap.events.push(event);
      column += 1;
    }
  }
  closeGap();
  return rows;
}

/** `common[i][j]`: the longest common subsequence of the entries from i and the events from j. */
function commonLengths(entries: readonly Leaf[], height: number, from: number, width: number, reader: LogReader): readonly (readonly number[])[] {
  const table = Array.from({ length: height + 1 }, () => new Array<number>(width + 1).fill(0));
  for (let row = height - 1; row >= 0; row -= 1) {
    const [current, below, entry] = [table[row], table[row + 1], entries[row]];
    if (current === undefined || below === undefined || entry === undefined) continue;
    for (let column = width - 1; column >= 0; column -= 1) {
      current[column] = reader.fits(entry, from + column) ? 1 + (below[column + 1] ?? 0) : Math.max(below[column] ?? 0, current[column + 1] ?? 0);
    }
  }
  return table;
}
