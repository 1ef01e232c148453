/**
 * Numeric IP addresses as bytes and as text.
 *
 * The text of an IPv6 address is the one that the system itself prints: the longest run of two or more zero groups is left out, the
 * first one if several are equally long, and an IPv4 address inside stays readable.
 */
import { isIPv4, isIPv6 } from "node:net";

/** The four bytes of an IPv4 address; null for any other text. */
export function parseIPv4(text: string): Uint8Array | null {
  return isIPv4(text) ? Uint8Array.from(text.split("."), Number) : null;
}

/** The sixteen bytes of an IPv6 address without a zone; null for any other text. */
export function parseIPv6(text: string): Uint8Array | null {
  if (!isIPv6(text) || text.includes("%")) return null;
  const [head = "", tail] = text.split("::");
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const gap = new Array<number>(8 - before.length - after.length).fill(0);
  const bytes = new Uint8Array(16);
  [...before, ...gap, ...after].forEach((group, index) => {
    bytes[2 * index] = group >> 8;
    bytes[2 * index + 1] = group & 0xff;
  });
  return bytes;
}

export function formatIPv4(bytes: Uint8Array): string {
  return bytes.join(".");
}

export function formatIPv6(bytes: Uint8Array): string {
  const groups: number[] = [];
  for (let index = 0; index < 16; index += 2) groups.push(((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0));
  const gap = longestZeros(groups);
  const holdsIPv4 = gap.start === 0 && (gap.length === 6 || (gap.length === 5 && groups[5] === 0xffff));
  const texts = groups.slice(0, holdsIPv4 ? 6 : 8).map((group) => group.toString(16));
  if (holdsIPv4) texts.push(formatIPv4(bytes.subarray(12)));
  if (gap.length < 2) return texts.join(":");
  return `${texts.slice(0, gap.start).join(":")}::${texts.slice(gap.start + gap.length).join(":")}`;
}

function groupsOf(text: string): number[] {
  if (text === "") return [];
  return text.split(":").flatMap((part) => {
    const bytes = parseIPv4(part);
    if (bytes === null) return [Number.parseInt(part, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = bytes;
    return [(a << 8) | b, (c << 8) | d];
  });
}

function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start += 1) {
    let length = 0;
    while (groups[start + length] === 0) length += 1;
    if (length > best.length) best = { start, length };
  }
  return best;
}
