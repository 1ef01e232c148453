/**
 * A timer: a handle with a moment before which it does not run.
 *
 * Cancelling a timer tells the loop, which counts the cancelled timers that still lie in its heap and clears them out when
 * they have become many (timer-heap.ts).
 *
 * Source: Base Event Loop, Delayed calls (TimerHandle).
 */
import type { Context } from "../context/context.js";
import { Handle } from "./handle.js";
import type { Callback } from "./handle.js";

/** What a timer needs of its loop. */
export interface TimerOwner {
  /** Called when a timer that is still in the heap is cancelled. */
  timerHandleCancelled(): void;
}

export class TimerHandle extends Handle {
  declare protected readonly moment: number;
  declare protected readonly owner: TimerOwner;
  /** Whether the timer lies in its loop's heap. The loop keeps this up to date. */
  declare isScheduled: boolean;

  constructor(moment: number, callback: Callback, args: readonly unknown[] | null, context: Context, owner: TimerOwner) {
    super(callback, args, context);
    this.owner = owner;
    this.moment = moment;
    this.isScheduled = false;
  }

  /** When the timer is due, in seconds of the loop's clock; also known after it ran or was cancelled. */
  when(): number {
    return this.moment; // timer_handle.when-after-run
  }

  /** Timers compare by their moments: `first < second`. */
  override valueOf(): number {
    return this.moment; // timer_handle.compare
  }

  override cancel(): void {
    if (!this.cancelled() && this.isScheduled) this.owner.timerHandleCancelled();
    super.cancel();
  }
}
