/** The bytes that a step sends, or expects by a pattern. The sequence is that of the operation `bytes: {pattern: n}` (PROTOCOL.md). */
import { patternBytes } from "../model/pattern-bytes.js";
import type { PeerData } from "../model/peer.js";

export function dataBytes({ text = "", hex, pattern, times = 1 }: PeerData): Buffer {
  const once = pattern !== undefined ? patternBytes(pattern) : hex !== undefined ? Buffer.from(hex, "hex") : Buffer.from(text, "utf8");
  return times === 1 ? once : Buffer.concat(Array.from({ length: times }, () => once));
}

/** The offset of the first byte that differs from the pattern; undefined if none does. */
export function patternBreak(bytes: Buffer): number | undefined {
  const expected = patternBytes(bytes.length);
  if (bytes.equals(expected)) return undefined;
  return bytes.findIndex((byte, offset) => byte !== expected[offset]);
}
