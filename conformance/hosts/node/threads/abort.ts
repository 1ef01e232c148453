/**
 * Giving a case up: a thread met something that the host cannot do, and the others wait for it in vain.
 *
 * One word of shared memory says so. Whoever blocks on a flag looks at it; the main program, which may be waiting for a flag or for its loop, is told by a promise.
 */
import { changeOf } from "./shared-word.js";

export class Abort {
  private readonly cell: Int32Array;

  constructor(readonly shared: SharedArrayBuffer = new SharedArrayBuffer(4)) {
    this.cell = new Int32Array(shared);
  }

  request(): void {
    Atomics.store(this.cell, 0, 1);
    Atomics.notify(this.cell, 0);
  }

  get requested(): boolean {
    return Atomics.load(this.cell, 0) === 1;
  }

  /** Fulfilled as soon as the case is given up; at its end it counts as given up, too. */
  whenRequested(): Promise<void> {
    return changeOf(this.cell, 0);
  }
}
