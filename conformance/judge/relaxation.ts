/**
 * A coarser question for logs with too many readings: forgetting all order, can the events be dealt out to the entries?
 *
 * If not even that is possible, the log is wrong whatever the reading, and the search need not know more. If it is possible,
 * nothing is decided.
 */
import type { Finding } from "../model/report.js";
import { eventText } from "./event-match.js";
import type { Entry } from "./pattern-model.js";
import { Pool } from "./pool.js";
import { Residuals } from "./residual.js";
import type { LogReader } from "./search.js";

/** Why no order of these events could be right; undefined if some order could. */
export function explainUnorderable(entry: Entry, reader: LogReader): Finding | undefined {
  const pool = new Pool(0);
  fill(pool, entry, new Residuals(), true);
  let state = pool.empty();
  for (const [index, event] of reader.events.entries()) {
    const signature = pool.signature((leaf) => reader.fits(leaf, index));
    const taken = signature === undefined ? undefined : state.take(signature);
    if (taken === undefined) return { message: signature === undefined ? `nobody expects \`${eventText(event)}\`` : `\`${eventText(event)}\` came more often than the case expects`, observed: eventText(event) };
    state = taken.state;
  }
  const [missing] = state.missing();
  return missing === undefined ? undefined : { message: `\`${missing.event.text}\` is missing`, expected: missing.event.text };
}

/** Entries that need not happen, or of which only one happens, lose their minimum but keep their room. */
function fill(pool: Pool, entry: Entry, residuals: Residuals, required: boolean): void {
  switch (entry.is) {
    case "event":
      return pool.add(residuals.leaf(entry.event), required ? 1 : 0, 1);
    case "repeated":
      return pool.add(residuals.leaf(entry.event), required ? entry.atLeast : 0, Infinity);
    case "optional":
      return fill(pool, entry.entry, residuals, false);
    case "either":
      return entry.entries.forEach((part) => fill(pool, part, residuals, false));
    case "sequence":
    case "unordered":
      return entry.entries.forEach((part) => fill(pool, part, residuals, required));
  }
}
