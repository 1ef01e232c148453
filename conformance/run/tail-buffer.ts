/**
 * The last bytes of a stream that may be endless. Chunks are kept until twice the wanted size has come together, then
 * shortened: each byte is copied once on average, however fast the stream is.
 */
export class TailBuffer {
  private chunks: Buffer[] = [];
  private size = 0;
  /** All bytes that ever came. */
  total = 0;

  constructor(private readonly kept: number) {}

  push(chunk: Buffer): void {
    this.total += chunk.length;
    this.chunks.push(chunk.length > this.kept ? Buffer.from(chunk.subarray(chunk.length - this.kept)) : chunk);
    this.size += Math.min(chunk.length, this.kept);
    if (this.size > 2 * this.kept) this.shorten();
  }

  text(): string {
    this.shorten();
    return (this.chunks[0] ?? Buffer.alloc(0)).toString("utf8");
  }

  /** What has come since `total` had the given value, as far as it is still there. */
  textSince(mark: number): string {
    this.shorten();
    const bytes = this.chunks[0] ?? Buffer.alloc(0);
    return bytes.subarray(Math.max(0, bytes.length - (this.total - mark))).toString("utf8");
  }

  private shorten(): void {
    const all = Buffer.concat(this.chunks);
    const tail = all.length > this.kept ? Buffer.from(all.subarray(all.length - this.kept)) : all;
    this.chunks = [tail];
    this.size = tail.length;
  }
}
