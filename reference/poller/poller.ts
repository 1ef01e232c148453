/**
 * The seam between the scheduling half of the loop and input/output.
 *
 * Each iteration begins by asking the poller which of the things it watches are ready. The poller never calls user code:
 * it appends handles to the ready queue, and they run in order with everything else. When something
 * becomes ready while the loop sleeps, the poller wakes it. This library ships no I/O yet, hence the poller that watches nothing.
 */
import type { Handle } from "../loop/handle.js";

/** What a poller may do with the loop that it serves. */
export interface PollerHost {
  /** Appends a handle to the ready queue. */
  addReady(handle: Handle): void;
  /** Ends the loop's sleep, if it sleeps. Safe to call at any time. */
  wake(): void;
}

export interface Poller {
  /** Called once, by the loop that takes the poller into service. */
  open(host: PollerHost): void;
  /** Appends the handles of everything that is ready now; returns at once. */
  poll(): void;
  /** Called when the loop is closed. */
  close(): void;
}

/** The poller of a loop without input/output. */
export class IdlePoller implements Poller {
  open(_host: PollerHost): void {}
  poll(): void {}
  close(): void {}
}
