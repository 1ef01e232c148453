/** The bytes that a step sends, or expects by a pattern. The sequence is that of the operation `bytes: {pattern: n}` (PROTOCOL.md). */
import type { PeerData } from "../model/peer.js";

/** The first bytes of the numbers 0, 1, 2, ... as 32 bits each, the highest byte first. */
export function patternBytes(length: number): Buffer {
  const bytes = Buffer.alloc(Math.ceil(length / 4) * 4);
  for (let offset = 0; offset < bytes.length; offset += 4) bytes.writeUInt32BE(offset / 4, offset);
  return bytes.subarray(0, length);
}

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
