/**
 * Giving a case up: a thread met something that the host cannot do, and the others wait for it in vain.
 *
 * One word of shared memory says so. Whoever blocks on a flag looks at it; the main program, which may be waiting for its loop, is told by a promise.
 */
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

type WaitAsync = (cell: Int32Array, index: number, value: number) => { value: PromiseLike<unknown> | string };

/** Fulfilled as soon as another value than this one stands in the first word; does not keep the thread alive. */
export async function changeOf(cell: Int32Array, value: number): Promise<void> {
  // TypeScript's library for this edition of the language does not know it yet.
  const { waitAsync } = Atomics as unknown as { waitAsync: WaitAsync };
  await waitAsync(cell, 0, value).value;
}
