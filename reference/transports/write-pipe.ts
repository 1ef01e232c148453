/**
 * The transport of the writing end of a pipe.
 *
 * Since there is no other direction, the end of writing is the end of the transport: `close()` and `writeEof()` are the same. Both let the
 * buffer run empty first.
 *
 * That the reader has gone is seen before anything is written: a pipe without a reader reports an error to whoever watches its writing end.
 * A socket in the place of a pipe becomes readable, too, when it is given anything to read; it counts as closed then.
 *
 * Source: Base Event Loop, Connect pipes.
 */
import { AsyncioTypeError } from "../errors/builtin.js";
import { BrokenPipeError } from "../errors/os-error.js";
import type { EventLoop } from "../loop/event-loop.js";
import { bytesOf } from "../sockets/socket-base.js";
import { tryWrite } from "../system/calls-files.js";
import { systemError, wouldBlock } from "../system/errno.js";
import { FlowControl } from "./flow-control.js";
import { takePipeEnd } from "./pipe-end.js";
import type { PipeEnd } from "./pipe-end.js";
import type { StreamProtocol } from "./protocols.js";
import { WriteTransport } from "./transport.js";
import type { WriteBufferLimits } from "./transport.js";
import { WriteBuffer } from "./write-buffer.js";

export class WritePipeTransport extends WriteTransport {
  protected readonly loop: EventLoop;
  protected readonly pipe: PipeEnd;
  protected readonly fd: number;
  protected protocol: StreamProtocol;
  protected readonly buffer = new WriteBuffer();
  protected readonly flow: FlowControl;
  protected closing = false;
  /** Whether `connectionLost` was called, or will be in the next iteration. */
  protected lost = false;
  protected readonly writeCallback = (): void => this.onWritable();

  /** @throws as `takePipeEnd` does. */
  constructor(loop: EventLoop, pipe: PipeEnd, protocol: StreamProtocol) {
    super({ pipe }); // connect_write_pipe.extra-pipe
    this.loop = loop;
    this.pipe = pipe;
    const [fd, kind] = takePipeEnd(pipe);
    this.fd = fd;
    this.protocol = protocol;
    this.flow = new FlowControl(this, loop);
    loop.callSoon(function connectionMade(transport: WritePipeTransport) {
      protocol.connectionMade?.(transport);
    }, this);
    if (kind !== "character device") loop.callSoon(() => this.watchForReader()); // connect_write_pipe.character-device
  }

  isClosing(): boolean {
    return this.closing;
  }

  getProtocol(): StreamProtocol {
    return this.protocol;
  }

  setProtocol(protocol: StreamProtocol): void {
    this.protocol = protocol;
  }

  write(data: unknown): void {
    const bytes = checkData(data);
    if (bytes.length === 0 || this.closing) return;
    if (this.buffer.size > 0) {
      this.buffer.append(bytes);
    } else {
      const written = tryWrite(this.fd, bytes);
      if (written === bytes.length) return;
      if (written < 0 && !wouldBlock(-written)) {
        this.end(systemError(-written));
        return;
      }
      this.buffer.append(written > 0 ? bytes.subarray(written) : bytes); // connect_write_pipe.write-returns
      this.loop.watchWriting(this.fd, this.writeCallback);
    }
    this.flow.grown(); // connect_write_pipe.pause-writing
  }

  writelines(pieces: Iterable<unknown>): void {
    this.write(Buffer.concat(Array.from(pieces, checkData))); // connect_write_pipe.write-transport-writelines
  }

  canWriteEof(): boolean {
    return true; // connect_write_pipe.write-transport-can-write-eof
  }

  writeEof(): void {
    if (this.closing) return;
    this.closing = true;
    if (this.buffer.size === 0) this.scheduleLost(null); // connect_write_pipe.write-transport-write-eof-flushes
  }

  close(): void {
    this.writeEof(); // connect_write_pipe.close-flushes
  }

  abort(): void {
    this.end(null); // connect_write_pipe.write-transport-abort
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

  override toString(): string {
    const state = this.lost ? "closed" : this.closing ? "closing" : "open";
    return `<${this.constructor.name} fd=${this.fd} ${state} buffered=${this.buffer.size}>`;
  }

  protected watchForReader(): void {
    if (!this.lost) this.loop.watchReading(this.fd, () => this.onReaderGone());
  }

  protected onReaderGone(): void {
    this.end(this.buffer.size > 0 ? new BrokenPipeError() : null); // connect_write_pipe.reader-gone, connect_write_pipe.reader-gone-with-data
  }

  protected onWritable(): void {
    if (this.lost) return;
    const written = tryWrite(this.fd, this.buffer.front());
    if (written < 0) {
      if (!wouldBlock(-written)) this.end(systemError(-written));
      return;
    }
    this.buffer.consume(written);
    if (this.buffer.size === 0) this.loop.unwatchWriting(this.fd);
    this.flow.shrunk(); // may write again
    if (this.closing && this.buffer.size === 0 && !this.lost) this.finishClosing();
  }

  protected finishClosing(): void {
    this.lost = true;
    this.loop.unwatchReading(this.fd);
    this.connectionLost(null); // connect_write_pipe.close-then-lost
  }

  /** Ends the transport at once; what was not sent is lost. That writing failed is told to `connectionLost` alone. */
  protected end(error: unknown): void {
    if (this.lost) return;
    this.closing = true;
    if (this.buffer.size > 0) this.loop.unwatchWriting(this.fd);
    this.buffer.clear();
    this.scheduleLost(error); // connect_write_pipe.abort-lost
  }

  protected scheduleLost(error: unknown): void {
    this.lost = true;
    this.loop.unwatchReading(this.fd);
    this.loop.callSoon(() => this.connectionLost(error));
  }

  protected connectionLost(error: unknown): void {
    try {
      this.protocol.connectionLost?.(error);
    } finally {
      this.pipe.close(); // connect_write_pipe.close-closes-pipe
    }
  }
}

function checkData(data: unknown): Uint8Array {
  if (typeof data === "string") throw new AsyncioTypeError("data argument must be a bytes-like object, not a string");
  return bytesOf(data);
}
