/**
 * The transport of a TLS connection, as the program sees it.
 *
 * It keeps to the rules of every stream transport, with one exception: it has no half. What it does is done by TlsProtocol (tls/tls-protocol.ts).
 *
 * Source: Base Event Loop, Creating connections (ssl); asyncio, Transports and protocols.
 */
import { AsyncioTypeError, NotImplementedError } from "../errors/builtin.js";
import type { EventLoop } from "../loop/event-loop.js";
import { bytesOf } from "../sockets/socket-base.js";
import { FlowControl } from "./flow-control.js";
import type { StreamProtocol } from "./protocols.js";
import { Transport } from "./transport.js";
import type { ExtraInfo, WriteBufferLimits } from "./transport.js";

/** More than that of a socket, since encrypted data comes in bursts. */
const DEFAULT_HIGH = 512 * 1024;
/** The number of writes to a closed connection after which there is a warning. */
const TOLERATED_WRITES = 5;

/** Who does the work. */
export interface TlsOperations {
  getProgram(): StreamProtocol;
  setProgram(program: StreamProtocol): void;
  extraFromBelow(name: string, otherwise: unknown): unknown;
  isReading(): boolean;
  pauseReading(): void;
  resumeReading(): void;
  writeBufferSize(): number;
  /** @returns false if it is too late to send anything. */
  write(pieces: readonly Uint8Array[]): boolean;
  startShutdown(): void;
  abort(error: unknown): void;
}

export class TlsTransport extends Transport {
  protected readonly tls: TlsOperations;
  protected readonly loop: EventLoop;
  protected readonly flow: FlowControl;
  protected closed = false;
  protected writesInVain = 0;

  constructor(tls: TlsOperations, loop: EventLoop) {
    super();
    this.tls = tls;
    this.loop = loop;
    this.flow = new FlowControl(this, loop);
    this.flow.setLimits({ high: DEFAULT_HIGH });
  }

  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return Object.hasOwn(this.extra, name) ? this.extra[name] : this.tls.extraFromBelow(name, otherwise);
  }

  isClosing(): boolean {
    return this.closed; // tls.is-closing
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.tls.startShutdown();
  }

  /** Closes at once, without goodbye. */
  abort(): void {
    this.forceClose(null);
  }

  /** As `abort()`, but because of an error. */
  forceClose(error: unknown): void {
    this.closed = true;
    this.tls.abort(error);
  }

  getProtocol(): StreamProtocol {
    return this.tls.getProgram(); // tls.get-protocol
  }

  setProtocol(protocol: StreamProtocol): void {
    this.tls.setProgram(protocol);
  }

  isReading(): boolean {
    return !this.closed && this.tls.isReading();
  }

  pauseReading(): void {
    if (this.isReading()) this.tls.pauseReading();
  }

  resumeReading(): void {
    this.tls.resumeReading();
  }

  write(data: unknown): void {
    this.send([this.checkData(data)]);
  }

  writelines(pieces: Iterable<unknown>): void {
    this.send(Array.from(pieces, (piece) => this.checkData(piece)));
  }

  writeEof(): void {
    throw new NotImplementedError("a TLS connection has no half that could be closed"); // tls.write-eof-not-implemented
  }

  canWriteEof(): boolean {
    return false; // tls.no-half-close
  }

  getWriteBufferSize(): number {
    return this.tls.writeBufferSize();
  }

  getWriteBufferLimits(): [low: number, high: number] {
    return this.flow.limits();
  }

  setWriteBufferLimits(limits: WriteBufferLimits = {}): void {
    const isGiven = (limits.high ?? limits.low ?? null) !== null;
    this.flow.setLimits(isGiven ? limits : { high: DEFAULT_HIGH });
  }

  override toString(): string {
    return `<${this.constructor.name} ${this.closed ? "closed" : "open"} over ${String(this.getExtraInfo("socket"))}>`;
  }

  /** Called when the amount of unsent data has changed. */
  controlWriting(): void {
    this.flow.grown();
    this.flow.shrunk();
  }

  /** Called when the connection is over, or is ended by the other side. */
  markClosed(): void {
    this.closed = true;
  }

  addExtra(extra: ExtraInfo): void {
    Object.assign(this.extra, extra);
  }

  protected send(pieces: readonly Uint8Array[]): void {
    const filled = pieces.filter((piece) => piece.length > 0);
    if (filled.length === 0 || this.tls.write(filled)) return;
    this.writesInVain += 1;
    if (this.writesInVain > TOLERATED_WRITES) this.loop.logger.warning("SSL connection is closed");
  }

  protected checkData(data: unknown): Uint8Array {
    if (typeof data === "string") throw new AsyncioTypeError("data: expecting a bytes-like instance, got a string");
    return bytesOf(data);
  }
}
