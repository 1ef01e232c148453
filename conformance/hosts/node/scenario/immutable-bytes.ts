/** Bytes of the scenario that Python could not change. JavaScript has no such buffers, so the host remembers which they are. */
const immutable = new WeakSet<ArrayBufferLike>();

export function immutableBytes(content: Buffer): Buffer {
  // A buffer of its own: small ones share a pool, and what is remembered is the memory.
  const own = Buffer.from(new Uint8Array(content).buffer);
  immutable.add(own.buffer);
  return own;
}

/** Whether a value is such bytes, or a view of some. */
export const isImmutable = (value: unknown): boolean => value instanceof Uint8Array && immutable.has(value.buffer);
