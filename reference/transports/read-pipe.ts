/**
 * The transport of the reading end of a pipe.
 *
 * It is simpler than that of a socket in one respect: the end of the data is the end of everything, for there is no other direction to
 * keep open. `eofReceived` and `connectionLost` follow each other, whatever the former returns.
 *
 * An exception that the protocol raises is reported like that of any callback, and reading goes on.
 *
 * Source: Base Event Loop, Connect pipes.
 */
import type { OSError } from "../errors/os-error.js";
import type { EventLoop } from "../loop/event-loop.js";
import { errnos, systemError, wouldBlock } from "../system/errno.js";
import { readFresh } from "../system/reading.js";
import { takePipeEnd } from "./pipe-end.js";
import type { PipeEnd } from "./pipe-end.js";
import type { StreamProtocol } from "./protocols.js";
import { ReadTransport } from "./transport.js";

export class ReadPipeTransport extends ReadTransport {
  protected readonly loop: EventLoop;
  protected readonly pipe: PipeEnd;
  protected readonly fd: number;
  protected protocol: StreamProtocol;
  protected closing = false;
  protected paused = false;
  protected readonly readCallback = (): void => this.onReadable();

  /** @throws as `takePipeEnd` does. */
  constructor(loop: EventLoop, pipe: PipeEnd, protocol: StreamProtocol) {
    super({ pipe }); // connect_read_pipe.extra-pipe
    this.loop = loop;
    this.pipe = pipe;
    [this.fd] = takePipeEnd(pipe);
    this.protocol = protocol;
    loop.callSoon(function connectionMade(transport: ReadPipeTransport) {
      protocol.connectionMade?.(transport);
    }, this);
    loop.callSoon(() => this.startReading());
  }

  isReading(): boolean {
    return !this.paused && !this.closing; // connect_read_pipe.is-reading
  }

  pauseReading(): void {
    if (!this.isReading()) return;
    this.paused = true;
    this.loop.unwatchReading(this.fd); // connect_read_pipe.read-transport-pause
  }

  resumeReading(): void {
    if (this.closing || !this.paused) return;
    this.paused = false;
    this.startReading(); // connect_read_pipe.read-transport-resume
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

  close(): void {
    if (!this.closing) this.end(null);
  }

  override toString(): string {
    const state = this.closing ? "closing" : this.paused ? "paused" : "open";
    return `<${this.constructor.name} fd=${this.fd} ${state}>`;
  }

  protected startReading(): void {
    if (this.isReading()) this.loop.watchReading(this.fd, this.readCallback);
  }

  protected onReadable(): void {
    const data = readFresh(this.fd);
    if (typeof data === "number") this.readFailed(-data);
    else if (data.length > 0) this.protocol.dataReceived?.(data);
    else this.onEof();
  }

  protected readFailed(errno: number): void {
    if (wouldBlock(errno)) return;
    const error = systemError(errno);
    // A terminal whose other side is gone answers with EIO: its way to say that this is the end.
    if (errno !== errnos.EIO) this.report(error);
    this.end(error);
  }

  protected report(error: OSError): void {
    this.loop.callExceptionHandler({ message: "Fatal read error on pipe transport", exception: error, transport: this, protocol: this.protocol });
  }

  protected onEof(): void {
    const { protocol } = this;
    this.closing = true;
    this.loop.unwatchReading(this.fd);
    this.loop.callSoon(() => protocol.eofReceived?.()); // connect_read_pipe.eof, connect_read_pipe.eof-true-ignored
    this.loop.callSoon(() => this.connectionLost(null)); // connect_read_pipe.eof-then-lost
  }

  /** Ends the transport. There is nothing to be flushed, so an orderly end and any other differ in the error alone. */
  protected end(error: unknown): void {
    this.closing = true;
    this.loop.unwatchReading(this.fd);
    this.loop.callSoon(() => this.connectionLost(error));
  }

  protected connectionLost(error: unknown): void {
    try {
      this.protocol.connectionLost?.(error);
    } finally {
      this.pipe.close(); // connect_read_pipe.close-closes-pipe, connect_read_pipe.close-breaks-writer
    }
  }
}
