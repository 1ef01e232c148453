/**
 * The receiving side of a stream transport.
 *
 * While the socket is watched, each iteration in which it is readable receives once and calls the protocol once. Pausing ends the watch: what
 * arrives meanwhile waits in the system, and the other side will notice when that is full.
 *
 * Source: asyncio, Transports and protocols.
 */
import { RuntimeError } from "../errors/builtin.js";
import { bytesOf } from "../sockets/socket-base.js";
import { tryRecv } from "../system/calls-sockets.js";
import { systemError, wouldBlock } from "../system/errno.js";
import { receive } from "../system/receiving.js";
import { ConnectionTransport } from "./connection-transport.js";

/** The most that is received at once. */
const MOST_RECEIVED = 256 * 1024;

export abstract class ReceivingTransport extends ConnectionTransport {
  protected paused = false;
  protected readonly readCallback = (): void => this.onReadable();

  isReading(): boolean {
    return !this.closing && !this.paused;
  }

  /** Stops calling the protocol, with data as well as with the end. What arrives meanwhile waits in the system. */
  pauseReading(): void {
    if (!this.isReading()) return; // transport.pause-reading-twice
    this.paused = true;
    this.loop.unwatchReading(this.fd);
  }

  resumeReading(): void {
    if (this.closing || !this.paused) return; // transport.resume-reading-twice
    this.paused = false;
    this.startReading();
  }

  protected startReading(): void {
    if (this.isReading()) this.loop.watchReading(this.fd, this.readCallback); // transport.pause-reading-in-connection-made
  }

  protected onReadable(): void {
    if (this.lost) return;
    if (this.isBuffered) this.receiveIntoProtocol();
    else this.receiveForProtocol();
  }

  protected receiveForProtocol(): void {
    const data = receive(this.fd, MOST_RECEIVED);
    if (typeof data === "number") this.readFailed(-data);
    else if (data.length === 0) this.onEof();
    else this.deliver(data);
  }

  /** As `callProtocol`, for the call that is worth the most speed. */
  protected deliver(data: Buffer): void {
    try {
      this.protocol.dataReceived?.(data);
    } catch (error) {
      this.protocolFailed("data_received", error);
    }
  }

  protected receiveIntoProtocol(): void {
    const buffer = this.callProtocol("get_buffer", () => {
      const offered = this.protocol.getBuffer?.(-1);
      const bytes = bytesOf(offered);
      if (bytes.length === 0) throw new RuntimeError("get_buffer() returned an empty buffer");
      return bytes;
    });
    if (buffer === undefined) return;
    const count = tryRecv(this.fd, buffer, buffer.length);
    if (count < 0) this.readFailed(-count);
    else if (count === 0) this.onEof();
    else this.callProtocol("buffer_updated", () => this.protocol.bufferUpdated?.(count)); // protocol.buffered-size
  }

  protected readFailed(errno: number): void {
    if (!wouldBlock(errno)) this.fail(systemError(errno), "Fatal read error on socket transport");
  }

  protected onEof(): void {
    let keepsOpen: unknown = false;
    const answered = this.callProtocol("eof_received", () => {
      keepsOpen = this.protocol.eofReceived?.();
      return true;
    });
    if (answered === undefined) return;
    if (keepsOpen) this.loop.unwatchReading(this.fd); // protocol.eof-received-once
    else this.close(); // protocol.eof-received-none-closes
  }
}
