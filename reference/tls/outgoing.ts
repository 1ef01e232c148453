/**
 * What a TLS connection has still to send.
 *
 * Plain data waits here as long as it cannot be encrypted yet; encrypted data waits in OpenSSL's memory as long as the transport below has enough to
 * send already. Both count as unsent, so that flow control sees everything that the program has written and nobody has taken.
 */
import type { TransportBelow } from "./tls-link.js";
import { NEEDS_MORE } from "./ssl-object.js";
import type { SSLObject } from "./ssl-object.js";

export class Outgoing {
  /** Whether the transport below has asked for a pause. */
  isHeld = false;
  protected readonly ssl: SSLObject;
  protected plain: Uint8Array[] = [];
  protected plainSize = 0;

  constructor(ssl: SSLObject) {
    this.ssl = ssl;
  }

  /** The number of bytes. */
  get size(): number {
    return this.plainSize + this.ssl.outgoingSize;
  }

  /** Takes plain data. @param isSentNow whether `sendTo` follows at once; the caller may use its memory again afterwards. */
  add(pieces: readonly Uint8Array[], isSentNow: boolean): void {
    for (const data of pieces) {
      this.plain.push(isSentNow ? data : Buffer.from(data));
      this.plainSize += data.length;
    }
  }

  /** Encrypts what it may, and passes on what it can. */
  sendTo(below: TransportBelow, mayEncrypt: boolean): void {
    if (mayEncrypt && this.plain.length > 0) this.encrypt();
    if (this.isHeld) return;
    const data = this.ssl.drain();
    if (data.length > 0) below.write(data); // tls.bytes-encrypted
  }

  discard(): void {
    this.plain = [];
    this.plainSize = 0;
  }

  protected encrypt(): void {
    const { plain } = this;
    let next = 0;
    for (; next < plain.length; next += 1) {
      let data = plain[next] ?? new Uint8Array(0);
      while (data.length > 0) {
        const count = this.ssl.write(data);
        if (count === NEEDS_MORE) {
          this.plain = [data, ...plain.slice(next + 1)].map((piece) => Buffer.from(piece));
          return;
        }
        this.plainSize -= count;
        data = data.subarray(count);
      }
    }
    this.plain = [];
  }
}
