/** Flags: one word of shared memory that threads set and wait for. */
import { Blocking } from "../evaluate.js";
import { Unsupported } from "../faults.js";
import type { Abort } from "./abort.js";
import { changeOf } from "./shared-word.js";

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
      if (abort.requested) throw inVain();
      Atomics.wait(this.cell, 0, UNSET, LOOK_AGAIN);
    }
  }

  /** The same where the place can wait without blocking the thread: Node may need its main thread to start another one. */
  wait(abort: Abort): Blocking | undefined {
    if (this.isSet()) return undefined;
    // A timer keeps the thread alive meanwhile: a wait on shared memory alone does not.
    const alive = setInterval(() => undefined, 1000);
    const set = changeOf(this.cell, UNSET).then(() => undefined);
    const givenUp = abort.whenRequested().then(() => {
      throw inVain();
    });
    return new Blocking(Promise.race([set, givenUp]).finally(() => clearInterval(alive)));
  }
}

const inVain = (): Unsupported => new Unsupported("wait_flag", "another thread met something that this host cannot do");
