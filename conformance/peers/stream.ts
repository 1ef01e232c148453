/**
 * One connected stream (TCP, unix, TLS), as the steps of a peer use it.
 *
 * Nothing is read before a step wants to receive, so that a peer which does not read really lets the buffers of the other side fill up. Node then reads in
 * portions: beyond what a step asked for, at most one portion is kept here. What has been sent is out of our hands: a step
 * that sends is over when the kernel has taken all of it.
 */
import type { Socket } from "node:net";
import { ConnectionFailure, Stuck, asFailure } from "./failure.js";

/** Data goes out in slices, so that each that the other side takes can be seen as progress. */
const SLICE = 64 * 1024;
/** More than this no case has to see; a host that never stops sending must not fill the runner's memory. */
const MOST_BYTES_KEPT = 4 * 1024 * 1024;

export type StreamEnd = "eof" | "reset";

export class Stream {
  private error: Error | undefined;
  private isDestroyed: boolean;
  private wake: () => void = () => undefined;
  private isReading = false;

  /** The socket below is the same one unless this is TLS; one of unix cannot be reset. */
  constructor(
    private readonly socket: Socket,
    private readonly below: Socket,
    private readonly canBeReset: boolean,
    private readonly progress: () => void,
  ) {
    // It may have been reset before.
    if (socket.errored !== null) this.error = asFailure(socket.errored);
    this.isDestroyed = socket.destroyed;
    socket.on("error", this.onError);
    socket.on("close", this.onClose);
  }

  private readonly onError = (error: Error): void => {
    this.error ??= asFailure(error);
    this.wake();
  };

  private readonly onClose = (): void => {
    this.isDestroyed = true;
    this.wake();
  };

  private readonly onReadable = (): void => this.wake();

  /** Gives the socket to somebody who puts TLS on top of it. */
  release(): Socket {
    if (this.error !== undefined) throw this.error;
    this.socket.off("error", this.onError);
    this.socket.off("close", this.onClose);
    this.socket.off("readable", this.onReadable);
    this.socket.off("end", this.onReadable);
    return this.socket;
  }

  async send(data: Buffer): Promise<void> {
    for (let start = 0; start < data.length; start += SLICE) await this.write(data.subarray(start, start + SLICE));
  }

  /** Byte by byte; each leaves before the next one is written. */
  async sendSlowly(data: Buffer): Promise<void> {
    for (let start = 0; start < data.length; start += 1) {
      await this.write(data.subarray(start, start + 1));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  private write(data: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.error !== undefined) return reject(this.error);
      this.socket.write(data, (error) => {
        this.progress();
        if (error === undefined || error === null) resolve();
        else reject(this.error ?? asFailure(error));
      });
    });
  }

  /** That many bytes, or fewer if the stream ends before; then its end is told as well. */
  async receive(count: number): Promise<{ readonly bytes: Buffer; readonly end?: StreamEnd }> {
    const parts: Buffer[] = [];
    for (let missing = count; missing > 0; ) {
      const part = await this.next(missing);
      if (!Buffer.isBuffer(part)) return { bytes: Buffer.concat(parts), end: part };
      parts.push(part);
      missing -= part.length;
    }
    return { bytes: Buffer.concat(parts) };
  }

  async receiveEnd(): Promise<{ readonly bytes: Buffer; readonly end: StreamEnd }> {
    const { bytes, end } = await this.receive(MOST_BYTES_KEPT);
    if (end === undefined) throw new Stuck(`the other side sent more than ${MOST_BYTES_KEPT} bytes`);
    return { bytes, end };
  }

  /** What is there, at most so many bytes, waiting for the first of them; or how the stream ended. */
  private async next(most: number): Promise<Buffer | StreamEnd> {
    const { socket } = this;
    if (!this.isReading) {
      this.isReading = true;
      socket.on("readable", this.onReadable);
      socket.on("end", this.onReadable);
    }
    for (;;) {
      // Asks for more, and lets the end show itself once everything before it was taken.
      socket.read(0);
      const part: unknown = socket.readableLength > 0 ? socket.read(Math.min(most, socket.readableLength)) : null;
      if (Buffer.isBuffer(part)) {
        this.progress();
        return part;
      }
      if (socket.readableEnded) return (await this.wasReset()) ? "reset" : "eof";
      if (this.error instanceof ConnectionFailure && this.error.code === "ECONNRESET") return "reset";
      if (this.error !== undefined) throw this.error;
      if (this.isDestroyed) throw new Stuck("the connection was closed");
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  /**
   * Where a reset comes together with the last data, Node tells of an end only. The kernel still has the error for the next one who asks, and writing nothing
   * asks without being seen on the wire.
   */
  private async wasReset(): Promise<boolean> {
    if (!this.canBeReset || this.socket !== this.below || this.socket.writableEnded || this.socket.destroyed) return false;
    const error = await new Promise<Error | null | undefined>((resolve) => this.socket.write("", resolve));
    return error !== undefined && error !== null;
  }

  /** Half-close: nothing more will be sent. */
  shutdown(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.error !== undefined) return reject(this.error);
      this.socket.once("close", resolve);
      this.socket.end(() => resolve());
    });
  }

  /** Closes both directions; TLS says goodbye first. */
  async close(): Promise<void> {
    if (this.socket !== this.below && this.error === undefined && !this.isDestroyed) await this.shutdown();
    await this.gone(() => this.destroy());
  }

  /** Closes so that the other side gets a reset. */
  async reset(): Promise<void> {
    await this.gone(() => {
      this.below.resetAndDestroy();
      this.socket.destroy();
    });
  }

  private gone(end: () => void): Promise<void> {
    return new Promise((resolve) => {
      if (this.below.closed) return resolve();
      this.below.once("close", () => resolve());
      end();
    });
  }

  destroy(): void {
    this.socket.destroy();
    this.below.destroy();
  }
}
