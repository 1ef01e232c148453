/** Flags: one word of shared memory that threads set and wait for. */
import { Blocking } from "../evaluate.js";
import { Unsupported } from "../faults.js";
import type { Abort } from "./abort.js";

/** Milliseconds after which a blocked thread looks whether it waits in vain. It does not delay the flag itself. */
const LOOK_AGAIN = 50;
const SET = 1;
const UNSET = 0;

export class Flag {
  private readonly cell: Int32Array;

  constructor(readonly shared: SharedArrayBuffer = new SharedArrayBuffer(4)) {
    this.cell = new Int32Array(shared);
  }

  set(): void {
    Atomics.store(this.cell, 0, SET);
    Atomics.notify(this.cell, 0);
  }

  isSet(): boolean {
    return Atomics.load(this.cell, 0) === SET;
  }

  /** Blocks the thread, its loop included, until the flag is set; gives up when the case is given up. */
  block(abort: Abort): void {
    while (!this.isSet()) {
      if (abort.requested) throw new Unsupported("wait_flag", "another thread met something that this host cannot do");
      Atomics.wait(this.cell, 0, UNSET, LOOK_AGAIN);
    }
  }

  /** The same where the place can wait without blocking the thread: Node may need its main thread to start another one. */
  wait(): Blocking | undefined {
    if (this.isSet()) return undefined;
    const waiting = (Atomics as unknown as { waitAsync(cell: Int32Array, index: number, value: number): { value: PromiseLike<unknown> | string } }).waitAsync(this.cell, 0, UNSET);
    // A timer keeps the thread alive meanwhile: a wait on shared memory alone does not.
    const alive = setInterval(() => undefined, 1000);
    return new Blocking(Promise.resolve(waiting.value).finally(() => clearInterval(alive)));
  }
}
