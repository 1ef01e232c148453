/**
 * The protocols of a child's pipes.
 *
 * A subprocess protocol is one object for up to three pipes. Each pipe has a transport like that of any other pipe, and these protocols pass on what
 * it tells, together with the number of the stream.
 */
import type { BaseTransport } from "../transports/transport.js";

/** Whom the pipes of a child tell what happens. */
export interface PipeListener {
  pipeDataReceived(fd: number, data: Buffer): void;
  pipeConnectionLost(fd: number, error: unknown): void;
  pauseWriting(): void;
  resumeWriting(): void;
}

export class ChildPipeProtocol {
  /** The transport of the pipe, from the moment it is made. */
  transport: BaseTransport | null = null;
  disconnected = false;
  protected readonly listener: PipeListener;
  protected readonly fd: number;

  constructor(listener: PipeListener, fd: number) {
    this.listener = listener;
    this.fd = fd;
  }

  connectionMade(transport: BaseTransport): void {
    this.transport = transport;
  }

  connectionLost(error: unknown): void {
    this.disconnected = true;
    this.listener.pipeConnectionLost(this.fd, error);
  }

  dataReceived(data: Buffer): void {
    this.listener.pipeDataReceived(this.fd, data);
  }

  eofReceived(): void {}

  pauseWriting(): void {
    this.listener.pauseWriting();
  }

  resumeWriting(): void {
    this.listener.resumeWriting();
  }
}
