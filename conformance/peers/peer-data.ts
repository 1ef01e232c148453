/** The bytes that a step sends, or expects by a pattern. The sequence is that of the operation `bytes: {pattern: n}` (PROTOCOL.md). */
import type { PeerData } from "../model/peer.js";

/** The longest beginning of the pattern that was needed so far: several peers want it, and to make it takes longer than to send it. */
let known = Buffer.alloc(0);

/** The first bytes of the numbers 0, 1, 2, ... as 32 bits each, the highest byte first. Not to be written to. */
export function patternBytes(length: number): Buffer {
  if (known.length < length) {
    const longer = Buffer.alloc(Math.ceil(Math.max(length, 2 * known.length) / 4) * 4);
    known.copy(longer);
    for (let offset = known.length; offset < longer.length; offset += 4) longer.writeUInt32BE(offset / 4, offset);
    known = longer;
  }
  return known.subarray(0, length);
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
