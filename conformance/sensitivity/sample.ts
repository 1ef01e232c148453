/**
 * Which cases a broken loop meets.
 *
 * All cases about what it breaks. Of the others a share, a different one for each loop: of its neighbours, which are about the same area, a third, since they are the most likely to
 * be misled and also the most likely to be proven; of the rest a few. So every case is tried on dozens of loops, and every loop by a hundred and more
 * cases, without the hours that all pairs take.
 */
import { createHash } from "node:crypto";
import { basename, dirname } from "node:path";
import type { Case } from "../model/specification.js";
import type { LibraryEntry } from "./library.js";

const SHARES_OF_NEIGHBOURS = 3;
const SHARES_OF_OTHERS = 32;

const numberOf = (text: string): number => createHash("sha256").update(text).digest().readUInt16BE();

/** Areas are folders: of broken loops as of cases. */
export const areaOf = (item: Case): string => basename(dirname(item.position.file));

/** @param everyNth Only each so-manieth loop meets cases about something else. */
export function sampleFor(loop: LibraryEntry, cases: readonly Case[], everyNth = 1): readonly Case[] {
  const broken = new Set(loop.breaks);
  const area = dirname(loop.id);
  const share = numberOf(loop.id);
  const meetsOthers = everyNth === 1 || numberOf(`loop ${loop.id}`) % everyNth === 0;
  const isDrawn = (item: Case): boolean => {
    const shares = areaOf(item) === area ? SHARES_OF_NEIGHBOURS : SHARES_OF_OTHERS;
    return numberOf(item.id) % shares === share % shares;
  };
  return cases.filter((item) => item.verifies.some((id) => broken.has(id)) || (meetsOthers && isDrawn(item)));
}
