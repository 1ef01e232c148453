/**
 * The bytes of the operation `bytes: {pattern: n}` (PROTOCOL.md), in which every piece tells where it stands: the host sends them and the peers check them, or the other way round.
 */

/** The longest beginning of the pattern that was needed so far: several cases want it, and to make it takes longer than to send it. */
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
