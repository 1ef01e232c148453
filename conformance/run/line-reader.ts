/**
 * Bytes in, lines out: the lowest layer of the protocol, which trusts nothing.
 *
 * Lines are cut at line feeds before they are decoded, so that a character split between two chunks survives. Decoding is
 * strict: a host that writes invalid UTF-8 has broken the protocol, and replacing the bytes would hide what it wrote. The size limit holds while
 * a line is still incomplete, so that a host that never ends its line cannot fill the runner's memory.
 */
import { LONGEST_LINE, OUTPUT_KEPT_AS_EVIDENCE } from "./limits.js";

/** A host broke the protocol; `output` is what it wrote, as evidence. */
export class ProtocolViolation extends Error {
  override readonly name = "ProtocolViolation";

  constructor(
    message: string,
    readonly output?: string,
  ) {
    super(message);
  }
}

const LINE_FEED = 10;

export class LineReader {
  private readonly decoder = new TextDecoder("utf-8", { fatal: true });
  private pending: Buffer[] = [];
  private pendingSize = 0;

  /** The complete lines that end in this chunk. Lazy: the lines before an offending one are given out first. */
  *feed(chunk: Buffer): Generator<string> {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start);
      if (end < 0) break;
      yield this.complete(chunk.subarray(start, end));
      start = end + 1;
    }
    if (start < chunk.length) this.keep(chunk.subarray(start));
  }

  /** What stands in the last, unfinished line: evidence when a host dies in the middle of it. */
  get unfinished(): string {
    return printable(Buffer.concat(this.pending));
  }

  private complete(end: Buffer): string {
    let bytes = end;
    if (this.pendingSize > 0) {
      this.keep(end);
      bytes = Buffer.concat(this.pending);
      this.pending = [];
      this.pendingSize = 0;
    }
    if (bytes.length > LONGEST_LINE) throw tooLong(bytes);
    try {
      return this.decoder.decode(bytes);
    } catch {
      throw new ProtocolViolation("the host wrote bytes that are not UTF-8", printable(bytes));
    }
  }

  private keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.pending.push(bytes);
    this.pendingSize += bytes.length;
    if (this.pendingSize > LONGEST_LINE) throw tooLong(Buffer.concat(this.pending));
  }
}

function tooLong(bytes: Buffer): ProtocolViolation {
  return new ProtocolViolation(`the host wrote a line longer than ${LONGEST_LINE} bytes: endless output`, printable(bytes));
}

/** The beginning of some bytes, with everything that a terminal could stumble over made visible. */
export function printable(bytes: Buffer): string {
  const shown = bytes.subarray(0, OUTPUT_KEPT_AS_EVIDENCE);
  const text = shown.toString("latin1").replace(/[^\t\x20-\x7e]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
  return bytes.length > shown.length ? `${text}… (${bytes.length} bytes)` : text;
}
