/**
 * The ready queue: handles whose turn has come, first in, first out.
 *
 * A ring buffer whose capacity is a power of two: appending and taking are an index and a mask, and a batch of a million handles
 * costs no more per handle than a batch of one. (Taking from the front of a JavaScript array is linear in its length; swapping
 * two arrays per batch would lose the rest of a batch that an error cuts short.)
 *
 * Handles are taken one by one while the batch runs. So when `KeyboardInterrupt` leaves in the middle of a batch, what has not
 * run yet simply still stands in front, in order, before anything newer.
 */
import type { Handle } from "./handle.js";

const SMALLEST_CAPACITY = 64;

export class ReadyQueue {
  protected slots: (Handle | undefined)[] = new Array<Handle | undefined>(SMALLEST_CAPACITY).fill(undefined);
  protected mask = SMALLEST_CAPACITY - 1;
  protected head = 0;
  /** The number of handles that wait. */
  length = 0;

  /** Appends a handle at the end. */
  push(handle: Handle): void {
    if (this.length > this.mask) this.grow();
    this.slots[(this.head + this.length) & this.mask] = handle;
    this.length += 1;
  }

  /** Takes the handle at the front; undefined if there is none. */
  shift(): Handle | undefined {
    if (this.length === 0) return undefined;
    const handle = this.slots[this.head];
    this.slots[this.head] = undefined;
    this.head = (this.head + 1) & this.mask;
    this.length -= 1;
    return handle;
  }

  /** Drops everything. */
  clear(): void {
    this.slots = new Array<Handle | undefined>(SMALLEST_CAPACITY).fill(undefined);
    this.mask = SMALLEST_CAPACITY - 1;
    this.head = 0;
    this.length = 0;
  }

  protected grow(): void {
    const { slots, head, length, mask } = this;
    const larger = new Array<Handle | undefined>(2 * (mask + 1)).fill(undefined);
    for (let index = 0; index < length; index += 1) larger[index] = slots[(head + index) & mask];
    this.slots = larger;
    this.mask = 2 * (mask + 1) - 1;
    this.head = 0;
  }
}
