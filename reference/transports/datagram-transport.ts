/**
 * The transport of a datagram socket.
 *
 * A datagram is sent whole or not at all, and what the system cannot take at once waits whole, with its address. Nothing that happens to a
 * single datagram ends the transport: errors of the system, also those that a peer reports later, go to the protocol's `errorReceived`.
 *
 * A socket that was connected has one peer. The system knows it, so no address goes with the datagrams; one that the program
 * names must be the peer's. If the program may broadcast, the socket is not connected, for then answers come from anywhere, and the
 * transport itself knows the address to send to.
 *
 * Source: asyncio, Transports and protocols, Datagram transports.
 */
import { isDeepStrictEqual } from "node:util";
import { AsyncioTypeError, ValueError } from "../errors/builtin.js";
import { escapesTheLoop } from "../errors/classify.js";
import { BlockingIOError, OSError } from "../errors/os-error.js";
import type { EventLoop } from "../loop/event-loop.js";
import { describeValue } from "../printing/describe.js";
import { encodeOrResolve } from "../sockets/host-lookup.js";
import { bytesOf } from "../sockets/socket-base.js";
import type { Socket } from "../sockets/socket.js";
import { TransportSocket } from "../sockets/transport-socket.js";
import { trySend, trySendto } from "../system/calls-sockets.js";
import { systemError, wouldBlock } from "../system/errno.js";
import { receiveDatagram } from "../system/reading.js";
import { FlowControl } from "./flow-control.js";
import { DatagramTransport } from "./transport.js";
import type { BaseTransport, WriteBufferLimits } from "./transport.js";

/** What a datagram transport calls. Methods that an object lacks are not called. */
export interface DatagramReceiver {
  connectionMade?(transport: BaseTransport): unknown;
  connectionLost?(error: unknown): unknown;
  datagramReceived?(data: Buffer, address: unknown): unknown;
  errorReceived?(error: unknown): unknown;
  pauseWriting?(): unknown;
  resumeWriting?(): unknown;
}

interface WaitingDatagram {
  readonly data: Uint8Array;
  readonly address: unknown;
}

/** What a waiting datagram counts for besides its data, so that many empty ones are noticed as well. */
const BYTES_PER_DATAGRAM = 8;

export class SocketDatagramTransport extends DatagramTransport {
  protected readonly loop: EventLoop;
  protected readonly sock: Socket;
  protected readonly fd: number;
  protected protocol: DatagramReceiver;
  /** The only address to send to; null for any. */
  protected readonly remoteAddress: unknown;
  protected readonly isConnected: boolean;
  protected readonly waiting: WaitingDatagram[] = [];
  protected waitingBytes = 0;
  protected readonly flow: FlowControl;
  protected closing = false;
  protected lost = false;

  /** @param remoteAddress the only address to send to; null for any. */
  constructor(loop: EventLoop, sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown = null) {
    const peername = nameOrNull(() => sock.getpeername());
    super({ socket: new TransportSocket(sock), sockname: nameOrNull(() => sock.getsockname()), peername });
    this.loop = loop;
    this.sock = sock;
    this.fd = sock.fileno();
    this.protocol = protocol;
    this.remoteAddress = remoteAddress;
    this.isConnected = peername !== null;
    this.flow = new FlowControl(this, loop);
    loop.claimFd(this.fd, this);
    loop.callSoon(function connectionMade(transport: SocketDatagramTransport) {
      protocol.connectionMade?.(transport);
    }, this); // datagram_protocol.connection-made-first
    loop.callSoon(() => this.startReceiving());
  }

  sendto(data: unknown, address: unknown = null): void {
    const bytes = checkData(data); // datagram_transport.sendto-bytes-like
    const destination = this.destination(address);
    if (this.lost) return; // datagram_transport.sendto-after-close
    if (this.waiting.length === 0 && this.trySendNow(bytes, destination)) return;
    this.waiting.push({ data: Uint8Array.from(bytes), address: destination }); // datagram_transport.boundaries
    this.waitingBytes += bytes.length + BYTES_PER_DATAGRAM;
    if (this.waiting.length === 1) this.loop.watchWriting(this.fd, () => this.onWritable());
    this.flow.grown();
  }

  close(): void {
    if (this.closing) return; // datagram_transport.close-idempotent
    this.closing = true;
    this.loop.unwatchReading(this.fd); // datagram_transport.close-stops-receiving
    if (this.waiting.length === 0) this.scheduleLost(null); // datagram_transport.close-flushes
  }

  abort(): void {
    this.forceClose(null);
  }

  isClosing(): boolean {
    return this.closing;
  }

  getProtocol(): DatagramReceiver {
    return this.protocol;
  }

  setProtocol(protocol: DatagramReceiver): void {
    this.protocol = protocol;
  }

  getWriteBufferSize(): number {
    return this.waitingBytes;
  }

  getWriteBufferLimits(): [low: number, high: number] {
    return this.flow.limits();
  }

  setWriteBufferLimits(limits: WriteBufferLimits = {}): void {
    this.flow.setLimits(limits);
  }

  override toString(): string {
    const state = this.lost ? "closed" : this.closing ? "closing" : "open";
    return `<${this.constructor.name} fd=${this.fd} ${state} waiting=${this.waiting.length}>`;
  }

  protected startReceiving(): void {
    if (!this.closing) this.loop.watchReading(this.fd, () => this.onReadable());
  }

  protected onReadable(): void {
    if (this.closing) return;
    const received = receiveDatagram(this.fd);
    if (typeof received !== "number") this.deliver(...received);
    else if (!wouldBlock(-received)) this.reportRefusal(systemError(-received));
  }

  protected deliver(data: Buffer, sender: unknown): void {
    this.protocol.datagramReceived?.(data, sender); // datagram_protocol.datagram-received-error-survives
  }

  /** A peer, or the system between, has refused what was sent. */
  protected reportRefusal(error: OSError): void {
    this.protocol.errorReceived?.(error); // datagram_protocol.error-received-refused
  }

  protected onWritable(): void {
    for (;;) {
      const next = this.waiting[0];
      if (next === undefined || this.lost) break;
      const taken = this.trySendNow(next.data, next.address);
      if (!taken) break;
      if (this.lost) return;
      this.waiting.shift();
      this.waitingBytes -= next.data.length + BYTES_PER_DATAGRAM;
    }
    this.flow.shrunk(); // may send more
    if (this.waiting.length > 0 || this.lost) return;
    this.loop.unwatchWriting(this.fd);
    if (this.closing) this.connectionLost(null);
  }

  /** @throws {ValueError} if the program names another address than the peer's. */
  protected destination(address: unknown): unknown {
    if (this.remoteAddress === null) return address;
    if (address !== null && !isDeepStrictEqual(address, this.remoteAddress)) {
      throw new ValueError(`Invalid address: must be None or ${describeValue(this.remoteAddress)}`); // datagram_transport.sendto-other-address
    }
    return this.remoteAddress;
  }

  /** @returns whether the datagram is done with: sent, or refused. */
  protected trySendNow(data: Uint8Array, address: unknown): boolean {
    const failure = this.attempt(data, address);
    if (failure === null) return true;
    if (failure instanceof BlockingIOError) return false;
    if (failure instanceof OSError) this.protocol.errorReceived?.(failure); // datagram_protocol.error-received-send, datagram_protocol.error-received-survives
    else this.fail(failure, "Fatal write error on datagram transport");
    return true;
  }

  /** Sends without waiting. @returns what went wrong, null if nothing did. */
  protected attempt(data: Uint8Array, address: unknown): unknown {
    try {
      const result = this.isConnected ? trySend(this.fd, data) : trySendto(this.fd, data, encodeOrResolve(this.sock.family, address));
      return result >= 0 ? null : systemError(-result);
    } catch (error) {
      if (escapesTheLoop(error)) throw error;
      return error; // the address is none
    }
  }

  protected fail(error: unknown, message: string): void {
    if (!(error instanceof OSError)) {
      this.loop.callExceptionHandler({ message, exception: error, transport: this, protocol: this.protocol });
    }
    this.forceClose(error);
  }

  protected forceClose(error: unknown): void {
    if (this.lost) return;
    if (this.waiting.length > 0) this.loop.unwatchWriting(this.fd);
    this.waiting.length = 0;
    this.waitingBytes = 0;
    if (!this.closing) this.loop.unwatchReading(this.fd);
    this.closing = true;
    this.scheduleLost(error);
  }

  protected scheduleLost(error: unknown): void {
    this.lost = true;
    this.loop.callSoon(() => this.connectionLost(error)); // datagram_protocol.connection-lost-later
  }

  protected connectionLost(error: unknown): void {
    this.lost = true; // datagram_protocol.connection-lost-once
    try {
      this.protocol.connectionLost?.(error);
    } finally {
      this.loop.releaseFd(this.fd, this);
      this.sock.close(); // datagram_transport.close-releases-socket
    }
  }
}

function checkData(data: unknown): Uint8Array {
  if (typeof data === "string") throw new AsyncioTypeError("data argument must be a bytes-like object, not a string"); // datagram_transport.sendto-type-error
  return bytesOf(data);
}

/** A name of a socket; null if it has none. */
function nameOrNull(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (error instanceof OSError) return null; // datagram_transport.extra-peername-unconnected
    throw error;
  }
}
