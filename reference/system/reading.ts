/**
 * Reading from descriptors of any kind into fresh memory, and receiving datagrams so; receiving.ts says why there is one piece of memory
 * for all.
 */
import type { SocketAddress } from "./addresses.js";
import { tryRead } from "./calls-files.js";
import { tryRecvfrom } from "./calls-sockets.js";

const SIZE = 256 * 1024;

let area: Buffer | null = null;

/** Reads what is there, up to 256 KiB. @returns the bytes (none at the end), or the errno below zero. */
export function readFresh(fd: number): Buffer | number {
  area ??= Buffer.allocUnsafeSlow(SIZE);
  const count = tryRead(fd, area);
  return count < 0 ? count : Buffer.from(area.subarray(0, count));
}

/** Receives a datagram. @returns it and the address of its sender, or the errno below zero. */
export function receiveDatagram(fd: number): [data: Buffer, address: SocketAddress] | number {
  area ??= Buffer.allocUnsafeSlow(SIZE);
  const received = tryRecvfrom(fd, area, SIZE);
  if (typeof received === "number") return received;
  const [count, address] = received;
  return [Buffer.from(area.subarray(0, count)), address];
}
