/**
 * Which cases a broken loop meets.
 *
 * All cases about what it breaks, and a sixteenth of the others, another one for each loop: so every case is tried on a hundred loops, and every loop by two
 * hundred cases, without the hours that all pairs take.
 */
import { createHash } from "node:crypto";
import type { Case } from "../model/specification.js";
import type { LibraryEntry } from "./library.js";

const SHARES = 16;

const shareOf = (text: string): number => (createHash("sha256").update(text).digest()[0] ?? 0) % SHARES;

/** @param everyNth Only each so-manieth loop meets cases about something else. */
export function sampleFor(loop: LibraryEntry, cases: readonly Case[], everyNth = 1): readonly Case[] {
  const broken = new Set(loop.breaks);
  const share = shareOf(loop.id);
  const meetsOthers = everyNth === 1 || (createHash("sha256").update(`loop ${loop.id}`).digest()[0] ?? 0) % everyNth === 0;
  return cases.filter((item) => item.verifies.some((id) => broken.has(id)) || (meetsOthers && shareOf(item.id) === share));
}
