/** The expected and the observed log side by side, for people: the rows that differ, and some around them. */
import type { Trace, TraceRow } from "../judge/trace.js";
import type { Paint } from "./paint.js";
import { fitted, tableLines, type Cell } from "./text-table.js";

const ROWS_AROUND_A_BREAK = 3;
/** A table as short as this is shown whole, if nothing in it differs. */
const SHORT = 12;

export function traceTable({ rows, omitted }: Trace, { paint, width }: { readonly paint: Paint; readonly width: number }): readonly string[] {
  const widest = Math.max(12, Math.floor((width - 16) / 2));
  const cell = (text: string | undefined, fits: boolean): Cell => ({ text: fitted(text ?? "", widest), ...(fits ? {} : { paint: paint.red }) });
  const header: readonly Cell[] = ["", "expected", "observed", ""].map((text) => ({ text, paint: paint.dim }));
  const shown = rows.every((row) => row.fits) ? rows.slice(-SHORT) : aroundBreaks(rows);
  const body = shown.map((row): readonly Cell[] =>
    row === undefined
      ? [{ text: "⋮", paint: paint.dim }, { text: "" }, { text: "" }, { text: "" }]
      : [{ text: row.fits ? "✓" : "✗", paint: row.fits ? paint.green : paint.red }, cell(row.expected, row.fits), cell(row.observed, row.fits), { text: row.time === undefined ? "" : `${(row.time * 1000).toFixed(1)} ms`, paint: paint.dim }],
  );
  return [...tableLines([header, ...body], ["left", "left", "left", "right"]), ...(omitted === 0 ? [] : [`${omitted} more rows`])];
}

/** The rows that differ and their neighbours; undefined stands for a run of rows that fit and are left out. */
function aroundBreaks(rows: readonly TraceRow[]): readonly (TraceRow | undefined)[] {
  const kept = new Set<number>();
  rows.forEach((row, index) => {
    if (!row.fits) for (let near = index - ROWS_AROUND_A_BREAK; near <= index + ROWS_AROUND_A_BREAK; near += 1) kept.add(near);
  });
  const shown: (TraceRow | undefined)[] = [];
  let skipping = false;
  rows.forEach((row, index) => {
    if (kept.has(index)) shown.push(row);
    else if (!skipping) shown.push(undefined);
    skipping = !kept.has(index);
  });
  return shown;
}
