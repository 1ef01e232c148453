/**
 * Bytes that come piece by piece. They are joined when somebody reads them, not at every piece: that would copy everything again
 * and again.
 */
export class CollectedBytes {
  private parts: Buffer[] = [];
  length = 0;

  add(piece: Buffer): void {
    this.parts.push(piece);
    this.length += piece.length;
  }

  /** All of them so far. */
  get all(): Buffer {
    const [only] = this.parts;
    if (only !== undefined && this.parts.length === 1) return only;
    const joined = Buffer.concat(this.parts);
    this.parts = [joined];
    return joined;
  }
}
