/**
 * What a transport still has to send.
 *
 * The pieces are kept as they came and sent from the front. Many small ones are joined before they are sent, for a system call costs more
 * than copying a few thousand bytes.
 */

/** Pieces are joined up to this many bytes. */
const JOINED_BYTES = 64 * 1024;

export class WriteBuffer {
  /** The number of bytes. */
  size = 0;
  protected pieces: Uint8Array[] = [];
  protected first = 0;

  /** Appends a copy of the data: the caller may go on using its memory. */
  append(data: Uint8Array): void {
    this.pieces.push(Buffer.from(data)); // transport.write-copies
    this.size += data.length;
  }

  /** What to send next; there must be something. */
  front(): Uint8Array {
    const piece = this.pieces[this.first] ?? new Uint8Array(0);
    if (piece.length >= JOINED_BYTES || this.first + 1 >= this.pieces.length) return piece;
    return this.join();
  }

  /** Forgets the first bytes of what `front()` returned. */
  consume(count: number): void {
    const piece = this.pieces[this.first];
    if (piece === undefined) return;
    this.size -= count;
    if (count < piece.length) {
      this.pieces[this.first] = piece.subarray(count);
      return;
    }
    this.pieces[this.first] = new Uint8Array(0);
    this.first += 1;
    if (this.first === this.pieces.length) this.clear();
  }

  clear(): void {
    this.pieces = [];
    this.first = 0;
    this.size = 0;
  }

  protected join(): Uint8Array {
    let end = this.first;
    let bytes = 0;
    while (end < this.pieces.length && bytes < JOINED_BYTES) {
      bytes += this.pieces[end]?.length ?? 0;
      end += 1;
    }
    const joined = Buffer.concat(this.pieces.slice(this.first, end));
    this.pieces = [joined, ...this.pieces.slice(end)];
    this.first = 0;
    return joined;
  }
}
