/**
 * The life of a connection: how the transport of a stream socket begins and ends.
 *
 * It begins in three steps, each a callback of the loop: the protocol's `connectionMade`, then reading, then whoever waits for
 * the connection is told.
 *
 * The end comes in one of two ways. An orderly close stops reading, lets what is buffered be sent, and then calls `connectionLost(null)`. Anything else
 * (`abort()`, an error of the socket, an exception of the protocol) throws the buffer away. In either case `connectionLost` is a callback of
 * its own in a later iteration, once, and only after it has returned is the socket closed.
 *
 * Errors of the socket are told to `connectionLost` alone. They are how networks are, no defect of the program; an exception of
 * the protocol is, so the exception handler hears of it as well.
 *
 * Source: asyncio, Transports and protocols.
 */
import { escapesTheLoop } from "../errors/classify.js";
import { OSError } from "../errors/os-error.js";
import type { Future } from "../futures/future.js";
import type { EventLoop } from "../loop/event-loop.js";
import type { Socket } from "../sockets/socket.js";
import { TransportSocket } from "../sockets/transport-socket.js";
import { AF_INET, AF_INET6, IPPROTO_TCP, SOCK_STREAM, TCP_NODELAY } from "../system/constants.js";
import { BufferedProtocol } from "./protocols.js";
import type { StreamProtocol } from "./protocols.js";
import { Transport } from "./transport.js";
import type { ExtraInfo } from "./transport.js";

/** A server that counts its connections. */
export interface TransportOwner {
  attach(transport: Transport): void;
  detach(transport: Transport): void;
}

export interface StreamTransportOptions {
  /** Completed when `connectionMade` has been called. */
  readonly waiter?: Future<null> | null;
  readonly extra?: ExtraInfo;
  readonly server?: TransportOwner | null;
}

export abstract class ConnectionTransport extends Transport {
  protected readonly loop: EventLoop;
  protected readonly sock: Socket;
  protected readonly fd: number;
  protected protocol: StreamProtocol;
  protected isBuffered = false;
  protected readonly server: TransportOwner | null;
  protected closing = false;
  /** Whether the connection is over: `connectionLost` was called, or will be in the next iteration. */
  protected lost = false;

  constructor(loop: EventLoop, sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions = {}) {
    super({ ...namesOf(sock), ...options.extra, socket: new TransportSocket(sock) });
    this.loop = loop;
    this.sock = sock;
    this.fd = sock.fileno();
    this.protocol = protocol;
    this.server = options.server ?? null;
    this.setProtocol(protocol);
    this.server?.attach(this);
    loop.claimFd(this.fd, this);
    sendAtOnce(sock);
    this.begin(options.waiter ?? null);
  }

  /** Begins to receive, unless the transport is paused or closing. */
  protected abstract startReading(): void;

  /** Throws away what is buffered. */
  protected abstract discardBuffered(): void;

  isClosing(): boolean {
    return this.closing;
  }

  getProtocol(): StreamProtocol {
    return this.protocol;
  }

  setProtocol(protocol: StreamProtocol): void {
    this.protocol = protocol; // transport.set-protocol
    this.isBuffered = protocol instanceof BufferedProtocol; // protocol.buffered
  }

  close(): void {
    if (this.closing) return; // transport.close-idempotent
    this.closing = true;
    this.loop.unwatchReading(this.fd); // transport.close-stops-receiving
    if (this.getWriteBufferSize() === 0) this.scheduleLost(null);
  }

  abort(): void {
    this.forceClose(null);
  }

  override toString(): string {
    const state = this.lost ? "closed" : this.closing ? "closing" : this.isReading() ? "open" : "paused";
    return `<${this.constructor.name} fd=${this.fd} ${state} buffered=${this.getWriteBufferSize()}>`;
  }

  /** Schedules what happens first: `connectionMade`, then reading, then the end of the waiting for both. */
  protected begin(waiter: Future<null> | null): void {
    const { protocol } = this;
    this.loop.callSoon(function connectionMade(transport: Transport) {
      protocol.connectionMade?.(transport);
    }, this);
    this.loop.callSoon(() => this.startReading()); // protocol.connection-made-first
    if (waiter !== null) {
      this.loop.callSoon(() => {
        if (!waiter.done()) waiter.setResult(null);
      });
    }
  }

  /** Ends the connection because of an error. */
  protected fail(error: unknown, message: string): void {
    if (!(error instanceof OSError)) {
      this.loop.callExceptionHandler({ message, exception: error, transport: this, protocol: this.protocol });
    } // protocol.peer-reset-not-reported
    this.forceClose(error);
  }

  /** Ends the connection at once; `connectionLost` is called with the error. */
  forceClose(error: unknown): void {
    if (this.lost) return; // transport.close-after-connection-lost
    this.discardBuffered(); // transport.abort-empties-buffer
    if (!this.closing) {
      this.closing = true;
      this.loop.unwatchReading(this.fd);
    }
    this.scheduleLost(error);
  }

  protected scheduleLost(error: unknown): void {
    this.lost = true;
    this.loop.callSoon(() => this.connectionLost(error)); // protocol.connection-lost-later
  }

  protected connectionLost(error: unknown): void {
    this.lost = true;
    try {
      this.protocol.connectionLost?.(error); // protocol.connection-lost-once
    } finally {
      this.loop.releaseFd(this.fd, this);
      this.sock.close(); // protocol.connection-lost-socket-closed, protocol.connection-lost-error-closes-socket
      this.server?.detach(this);
    }
  }

  /** Calls the protocol; if it throws, the connection is over. @returns undefined in that case. */
  protected callProtocol<T>(method: string, call: () => T): T | undefined {
    try {
      return call();
    } catch (error) {
      this.protocolFailed(method, error);
      return undefined;
    }
  }

  protected protocolFailed(method: string, error: unknown): void {
    if (escapesTheLoop(error)) throw error;
    this.fail(error, `Fatal error: protocol.${method}() call failed.`); // protocol.data-received-error-closes
  }
}

/** The addresses of a socket, as far as the system tells. */
function namesOf(sock: Socket): Record<string, unknown> {
  const names: Record<string, unknown> = {};
  try {
    names["sockname"] = sock.getsockname();
    names["peername"] = sock.getpeername();
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
  }
  return names;
}

/** Small writes are sent at once, not held back in the hope for more. */
function sendAtOnce(sock: Socket): void {
  const isTcp = (sock.family === AF_INET || sock.family === AF_INET6) && sock.type === SOCK_STREAM && sock.proto === IPPROTO_TCP;
  if (isTcp) sock.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1); // create_connection.tcp-nodelay
}
