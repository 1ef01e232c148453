/**
 * The seam between the scheduling half of the loop and input/output.
 *
 * Each iteration begins by asking the poller which of the things it watches are ready. The poller never calls user code:
 * it appends handles to the ready queue, and they run in order with everything else. When something
 * becomes ready while the loop sleeps, the poller wakes it.
 *
 * Watching descriptors is an ability of its own (`FdPoller`), so that the loop can also be driven by a poller that knows of none.
 */
import type { Handle } from "../loop/handle.js";

/** What a poller may do with the loop that it serves. */
export interface PollerHost {
  /** Appends a handle to the ready queue. */
  addReady(handle: Handle): void;
  /** Ends the loop's sleep, if it sleeps. Safe to call at any time; the loop may begin its turn before the call returns. */
  wake(): void;
}

export interface Poller {
  /** Called once, by the loop that takes the poller into service. */
  open(host: PollerHost): void;
  /** Appends the handles of everything that is ready now; returns at once. */
  poll(): void;
  /** Whether there is anything that the poller could report. A poller without this method is not asked more often than necessary. */
  isWatching?(): boolean;
  /** Called when the loop is closed. */
  close(): void;
}

/** A poller that watches descriptors. */
export interface FdPoller extends Poller {
  /**
   * Sets the handle that becomes ready whenever a descriptor is readable; null ends the watch.
   * @returns the handle that it had before.
   * @throws {OSError} if the descriptor cannot be watched.
   */
  setReader(fd: number, handle: Handle | null): Handle | null;
  /** As `setReader`, for writing. */
  setWriter(fd: number, handle: Handle | null): Handle | null;
  /** As `setReader(fd, null)`, for a descriptor that is likely to be watched again soon. It must not be closed but by this library. */
  finishReader(fd: number): Handle | null;
  /** As `finishReader`, for writing. */
  finishWriter(fd: number): Handle | null;
}

/** Whether a poller watches descriptors. */
export function watchesFds(poller: Poller): poller is FdPoller {
  return typeof (poller as Partial<FdPoller>).setReader === "function";
}

/** The poller of a loop without input/output. */
export class IdlePoller implements Poller {
  open(_host: PollerHost): void {}
  poll(): void {}
  close(): void {}
}
