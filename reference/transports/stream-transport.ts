/**
 * The transport of a stream socket.
 *
 * It is made of three layers: its life (connection-transport.ts), receiving (receiving-transport.ts), and here sending. Data is offered to the system
 * at once. What it does not take waits in a buffer, and the socket is watched for writing until that is empty.
 *
 * Source: asyncio, Transports and protocols.
 */
import { AsyncioTypeError, RuntimeError } from "../errors/builtin.js";
import { OSError } from "../errors/os-error.js";
import { bytesOf } from "../sockets/socket-base.js";
import { trySend } from "../system/calls-sockets.js";
import { SHUT_WR } from "../system/constants.js";
import { systemError, wouldBlock } from "../system/errno.js";
import { FlowControl } from "./flow-control.js";
import { ReceivingTransport } from "./receiving-transport.js";
import type { WriteBufferLimits } from "./transport.js";
import { WriteBuffer } from "./write-buffer.js";

export type { StreamTransportOptions, TransportOwner } from "./connection-transport.js";

export class StreamTransport extends ReceivingTransport {
  protected readonly buffer = new WriteBuffer();
  protected readonly flow = new FlowControl(this, this.loop);
  protected eofWritten = false;
  protected readonly writeCallback = (): void => this.onWritable();

  write(data: unknown): void {
    const bytes = this.checkData(data);
    this.checkMayWrite("write");
    if (bytes.length === 0 || this.lost) return; // transport.write-empty, transport.write-after-connection-lost
    if (this.buffer.size > 0) {
      this.buffer.append(bytes); // transport.write-order
    } else {
      const sent = trySend(this.fd, bytes);
      if (sent === bytes.length) return;
      if (sent < 0 && !wouldBlock(-sent)) {
        this.fail(systemError(-sent), "Fatal write error on socket transport");
        return;
      }
      this.buffer.append(sent > 0 ? bytes.subarray(sent) : bytes); // transport.write-buffers
      this.loop.watchWriting(this.fd, this.writeCallback);
    }
    this.flow.grown(); // protocol.pause-writing-synchronous
  }

  writelines(pieces: Iterable<unknown>): void {
    const list = Array.from(pieces, (piece) => this.checkData(piece));
    this.checkMayWrite("writelines");
    if (list.length === 0 || this.lost) return;
    const wasEmpty = this.buffer.size === 0;
    for (const piece of list) if (piece.length > 0) this.buffer.append(piece);
    if (wasEmpty && this.buffer.size > 0) {
      if (!this.sendBuffered()) return;
      if (this.buffer.size > 0) this.loop.watchWriting(this.fd, this.writeCallback);
    }
    this.flow.grown();
  }

  /** Ends the sending direction when everything has been sent. Receiving goes on. */
  writeEof(): void {
    if (this.closing || this.eofWritten) return; // transport.write-eof-twice, transport.write-eof-after-close
    this.eofWritten = true;
    if (this.buffer.size === 0) this.endSending();
  }

  canWriteEof(): boolean {
    return true;
  }

  getWriteBufferSize(): number {
    return this.buffer.size;
  }

  getWriteBufferLimits(): [low: number, high: number] {
    return this.flow.limits();
  }

  setWriteBufferLimits(limits: WriteBufferLimits = {}): void {
    this.flow.setLimits(limits);
  }

  protected onWritable(): void {
    if (this.lost || !this.sendBuffered()) return;
    this.flow.shrunk(); // may write again, close or abort
    if (this.buffer.size > 0) return;
    this.loop.unwatchWriting(this.fd);
    if (this.lost) return; // closed just now: connectionLost is on its way, protocol.resume-writing-may-close
    if (this.closing) this.connectionLost(null); // transport.close-flushes
    else if (this.eofWritten) this.endSending(); // transport.write-eof-flushes
  }

  /** Sends until the system takes no more. @returns false if the connection has broken. */
  protected sendBuffered(): boolean {
    while (this.buffer.size > 0) {
      const piece = this.buffer.front();
      const sent = trySend(this.fd, piece);
      if (sent < 0) {
        if (wouldBlock(-sent)) return true;
        this.fail(systemError(-sent), "Fatal write error on socket transport");
        return false;
      }
      this.buffer.consume(sent);
      if (sent < piece.length) return true;
    }
    return true;
  }

  /** Ends the sending direction. If the connection is broken already, reading will tell. */
  protected endSending(): void {
    try {
      this.sock.shutdown(SHUT_WR); // transport.write-eof
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
    }
  }

  protected checkData(data: unknown): Uint8Array {
    if (typeof data === "string") throw new AsyncioTypeError("data argument must be a bytes-like object, not a string"); // transport.write-type-error
    return bytesOf(data);
  }

  protected checkMayWrite(method: string): void {
    if (this.eofWritten) throw new RuntimeError(`Cannot call ${method}() after write_eof()`); // transport.write-after-write-eof
  }

  protected discardBuffered(): void {
    if (this.buffer.size === 0) return;
    this.buffer.clear();
    this.loop.unwatchWriting(this.fd);
  }
}
