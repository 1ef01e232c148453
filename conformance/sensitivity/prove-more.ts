/**
 * A second look at the cases that no broken loop has made fail yet.
 *
 * The sample leaves most pairs of loop and case untried. Who is most likely to make such a case fail is a loop of its own area, so each of
 * them meets the unproven cases of its area, and no others. What that finds is added to the rows of the first look.
 */
import { dirname } from "node:path";
import type { Case, Specification } from "../model/specification.js";
import type { LibraryEntry } from "./library.js";
import { type MatrixRow, runMatrix, unprovenCases } from "./matrix.js";
import { areaOf } from "./sample.js";

/** @returns The rows, with what the loops of the same areas do to the cases that were unproven. */
export async function proveMore(specification: Specification, loops: readonly LibraryEntry[], rows: readonly MatrixRow[]): Promise<readonly MatrixRow[]> {
  const unproven = new Map<string, Case[]>();
  for (const item of unprovenCases(specification, rows).passed) unproven.set(areaOf(item), [...(unproven.get(areaOf(item)) ?? []), item]);
  const casesFor = (loop: LibraryEntry): readonly Case[] => unproven.get(dirname(loop.id)) ?? [];
  const concerned = loops.filter((loop) => casesFor(loop).length > 0);
  const found = new Map((await runMatrix({ specification, loops: concerned, casesFor, asksAgain: false })).map((row) => [row.loop.id, row]));
  return rows.map((row) => joined(row, found.get(row.loop.id)));
}

function joined(row: MatrixRow, more: MatrixRow | undefined): MatrixRow {
  if (more === undefined) return row;
  const both = (one: readonly string[], other: readonly string[]): readonly string[] => [...new Set([...one, ...other])];
  return {
    loop: row.loop,
    caughtBy: both(row.caughtBy, more.caughtBy),
    affected: both(row.affected, more.affected),
    misled: both(row.misled, more.misled),
    notRun: both(row.notRun, more.notRun),
    skipped: both(row.skipped, more.skipped),
    // A case that passed in the sample and is tried again counts twice.
    others: row.others + more.others,
    passed: row.passed + more.passed,
  };
}
