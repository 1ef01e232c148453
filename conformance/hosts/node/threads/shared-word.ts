/** Waiting for a word of shared memory to change without blocking the thread, which Node may need for others to start or to end. */
type WaitAsync = (cell: Int32Array, index: number, value: number) => { value: PromiseLike<unknown> | string };

/** Fulfilled as soon as another value than this one stands in the first word; does not keep the thread alive. */
export async function changeOf(cell: Int32Array, value: number): Promise<void> {
  // TypeScript's library for this edition of the language does not know it yet.
  const { waitAsync } = Atomics as unknown as { waitAsync: WaitAsync };
  await waitAsync(cell, 0, value).value;
}
