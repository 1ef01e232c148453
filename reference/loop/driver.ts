/**
 * The driver: what makes a loop go round inside Node.
 *
 * A Python loop blocks its thread: iterate, sleep in the selector, iterate. Here the thread belongs to Node, so the loop takes
 * *turns*. Between two turns Node does its own I/O, timers and promises. `setImmediate` gives the next turn: it runs once per cycle of
 * Node's loop, after I/O, so neither side can starve the other. (Messages on a port would be delivered up to a thousand at a time, microtasks
 * and `process.nextTick` would let no I/O through at all.)
 *
 * `setTimeout` is for sleeping only. It counts whole milliseconds and may fire a little early, so it decides nothing: it
 * wakes the loop, which looks at its own clock again and sleeps on if nothing is due.
 *
 * A pending immediate or timeout keeps the process alive. A halted driver has neither, hence the loop keeps the process alive exactly
 * while it runs, even when it sleeps with nothing scheduled at all, as a Python program would hang.
 */

/** The longest sleep: a day. Node cannot sleep longer than 24 days; the loop simply sleeps again. */
const LONGEST_SLEEP_SECONDS = 24 * 3600;

export class Driver {
  protected readonly turn: () => void;
  protected immediate: NodeJS.Immediate | null = null;
  protected timeout: NodeJS.Timeout | null = null;

  /** @param turn called for each turn of the loop. */
  constructor(turn: () => void) {
    this.turn = () => {
      this.immediate = null;
      this.timeout = null;
      turn();
    };
  }

  /** Asks for a turn as soon as Node has looked at its own events. */
  requestTurn(): void {
    if (this.immediate !== null) return;
    this.cancelTimeout();
    this.immediate = setImmediate(this.turn);
  }

  /**
   * Asks for a turn after a while.
   * @param seconds how long to sleep; infinity means until somebody calls `requestTurn`.
   */
  sleep(seconds: number): void {
    this.cancelTimeout();
    const milliseconds = Math.ceil(Math.min(seconds, LONGEST_SLEEP_SECONDS) * 1000);
    this.timeout = setTimeout(this.turn, milliseconds);
  }

  /** Takes the turn now, instead of what was asked for. */
  takeTurnNow(): void {
    this.halt();
    this.turn();
  }

  /** Takes back whatever was asked for. */
  halt(): void {
    this.cancelTimeout();
    if (this.immediate !== null) clearImmediate(this.immediate);
    this.immediate = null;
  }

  protected cancelTimeout(): void {
    if (this.timeout !== null) clearTimeout(this.timeout);
    this.timeout = null;
  }
}
