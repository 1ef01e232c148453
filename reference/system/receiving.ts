/**
 * Receiving into fresh memory, at little cost.
 *
 * Whoever receives does not know how much there is, so room for the maximum is needed, and allocating that for every few bytes would cost
 * far more than the system call. So memory is made in large pieces. What has arrived in the free part of the present piece stays there, if it
 * is a good part of what was asked for, and is handed out as a view; less is copied out, and the free part remains as it was. (Keeping a few
 * bytes alive must not keep a large piece alive.)
 *
 * Either way nobody ever writes again to what was handed out.
 */
import { markAsUntransferable } from "node:worker_threads";
import { keepFreedMemory } from "./allocator.js";
import { tryRecv } from "./calls-sockets.js";

const PIECE = 1024 * 1024;
/** Less than this is always copied. */
const SMALLEST_VIEW = 16 * 1024;

let free: Buffer = Buffer.alloc(0);
let pieces = 0;

/** @returns the bytes that were received (none at the end of the stream), or the errno below zero. */
export function receive(fd: number, size: number): Buffer | number {
  if (free.length < size) free = newPiece(size);
  const count = tryRecv(fd, free, size);
  if (count < 0) return count;
  const data = free.subarray(0, count);
  if (count < SMALLEST_VIEW || count < size / 4) return Buffer.from(data);
  free = free.subarray(count);
  return data;
}

function newPiece(size: number): Buffer {
  pieces += 1;
  if (pieces === 2) keepFreedMemory(); // one piece lasts whoever receives little
  const piece = Buffer.allocUnsafeSlow(Math.max(size, PIECE));
  markAsUntransferable(piece.buffer); // who gave away a view of it would take all of it
  return piece;
}
