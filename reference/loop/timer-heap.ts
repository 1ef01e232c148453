/**
 * The timers that are not due yet: a binary heap, the earliest at its root.
 *
 * Timers are compared by their moment alone. What happens to two timers of exactly the same moment is left open by the
 * documentation, and the heap follows the comparisons of a binary heap that moves its last leaf to the root, walks it down to
 * the bottom along the smaller children and back up again. That is the walk of CPython's heap, so equal timers come out in the same order
 * as there: a differential run of both loops agrees, and a case that wrongly asserts "first come, first served" for equal
 * moments fails on the reference, too, instead of going unnoticed.
 *
 * The moments stand in an array of their own beside the handles: the runtime keeps an array of doubles unboxed, and comparing
 * needs no look at the handles.
 *
 * A cancelled timer stays where it is until it reaches the root. Programs that set timeouts and nearly always cancel them would
 * fill memory that way, so when there are more than a hundred timers and over half of them are cancelled, the heap is built anew
 * without them.
 */
import type { TimerHandle } from "./timer-handle.js";

/** Up to this many timers, cancelled ones cost too little to be cleared out. */
const FEW_TIMERS = 100;
const TOLERATED_SHARE_OF_CANCELLED = 0.5;

export class TimerHeap {
  protected moments: number[] = [];
  protected handles: TimerHandle[] = [];
  protected cancelledCount = 0;

  /** The number of timers in the heap, cancelled ones included. */
  get length(): number {
    return this.handles.length;
  }

  /** The moment of the earliest timer, cancelled or not; infinity if there is none. */
  nextMoment(): number {
    return this.moments.length === 0 ? Infinity : (this.moments[0] as number);
  }

  push(handle: TimerHandle): void {
    handle.isScheduled = true;
    const position = this.handles.length;
    this.moments.push(handle.when());
    this.handles.push(handle);
    this.moveUp(position, 0);
  }

  /** Takes the earliest timer; undefined if there is none. */
  pop(): TimerHandle | undefined {
    const last = this.handles.pop();
    const lastMoment = this.moments.pop();
    if (last === undefined || lastMoment === undefined) return undefined;
    const root = this.handles[0];
    if (root === undefined) return this.released(last);
    this.handles[0] = last;
    this.moments[0] = lastMoment;
    this.moveDown(0);
    return this.released(root);
  }

  /** Notes that a timer of this heap was cancelled. */
  noteCancelled(): void {
    this.cancelledCount += 1;
  }

  /** Removes cancelled timers: all of them when they have become too many, else those that are next. */
  discardCancelled(): void {
    if (this.cancelledCount === 0) return;
    const length = this.handles.length;
    if (length > FEW_TIMERS && this.cancelledCount > length * TOLERATED_SHARE_OF_CANCELLED) {
      this.rebuild();
      return;
    }
    while (this.handles[0]?.cancelled() === true) this.pop();
  }

  /** Drops everything. */
  clear(): void {
    for (const handle of this.handles) handle.isScheduled = false;
    this.handles = [];
    this.moments = [];
    this.cancelledCount = 0;
  }

  protected released(handle: TimerHandle): TimerHandle {
    handle.isScheduled = false;
    if (handle.cancelled()) this.cancelledCount -= 1;
    return handle;
  }

  protected rebuild(): void {
    const kept: TimerHandle[] = [];
    for (const handle of this.handles) {
      if (handle.cancelled()) handle.isScheduled = false;
      else kept.push(handle);
    }
    this.handles = kept;
    this.moments = kept.map((handle) => handle.when());
    this.cancelledCount = 0;
    for (let position = (kept.length >> 1) - 1; position >= 0; position -= 1) this.moveDown(position);
  }

  /** Moves the timer at `position` up until its parent is not later; never above `top`. */
  protected moveUp(position: number, top: number): void {
    const { moments, handles } = this;
    const moment = moments[position] as number;
    const handle = handles[position] as TimerHandle;
    let hole = position;
    while (hole > top) {
      const parent = (hole - 1) >> 1;
      const parentMoment = moments[parent] as number;
      if (!(moment < parentMoment)) break;
      moments[hole] = parentMoment;
      handles[hole] = handles[parent] as TimerHandle;
      hole = parent;
    }
    moments[hole] = moment;
    handles[hole] = handle;
  }

  /**
   * Puts the timer at `top` into its place below. The hole goes to the bottom first, always to the smaller child, and the timer
   * then up from there: a leaf that was put at the root nearly always belongs near the bottom again.
   */
  protected moveDown(top: number): void {
    const { moments, handles } = this;
    const end = handles.length;
    const moment = moments[top] as number;
    const handle = handles[top] as TimerHandle;
    let hole = top;
    let child = 2 * hole + 1;
    while (child < end) {
      const right = child + 1;
      if (right < end && !((moments[child] as number) < (moments[right] as number))) child = right;
      moments[hole] = moments[child] as number;
      handles[hole] = handles[child] as TimerHandle;
      hole = child;
      child = 2 * hole + 1;
    }
    moments[hole] = moment;
    handles[hole] = handle;
    this.moveUp(hole, top);
  }
}
