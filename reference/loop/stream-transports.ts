/**
 * How the loop makes the transports of stream connections.
 *
 * Whoever has a connected socket, by connecting or by accepting, gets a transport and a protocol for it in the same way: the protocol is made, then the
 * transport, and then one waits until the protocol's `connectionMade` has been called (and the TLS handshake is done, where there is one).
 *
 * Source: Base Event Loop, Creating connections.
 */
import { NotImplementedError, ValueError } from "../errors/builtin.js";
import type { Future } from "../futures/future.js";
import type { Socket } from "../sockets/socket.js";
import type { Coroutine } from "../tasks/awaitable.js";
import type { StreamProtocol } from "../transports/protocols.js";
import { StreamTransport } from "../transports/stream-transport.js";
import type { StreamTransportOptions } from "../transports/stream-transport.js";
import type { Transport } from "../transports/transport.js";
import { SocketOperations } from "./socket-operations.js";

export type ProtocolFactory<P extends StreamProtocol = StreamProtocol> = () => P;

/** What methods that make connections accept about TLS. */
export interface TlsTimes {
  /** Seconds that the handshake may take; null means the default. */
  readonly sslHandshakeTimeout?: number | null;
  /** Seconds that the end of the TLS connection may take; null means the default. */
  readonly sslShutdownTimeout?: number | null;
}

/** How a transport speaks TLS. */
export interface TlsSettings extends TlsTimes {
  /** An SSLContext; true means a default one for clients; false or null means no TLS. */
  readonly ssl: unknown;
  readonly serverSide: boolean;
  /** The name that the certificate of the other side must have; only for clients. */
  readonly serverHostname: string | null;
}

/** The settings of a connection without TLS. */
export const NO_TLS: TlsSettings = { ssl: null, serverSide: false, serverHostname: null };

/** The layer of the loop that makes transports. */
export abstract class StreamTransports extends SocketOperations {
  /** Makes the transport of a stream socket, which belongs to the transport from now on. */
  makeStreamTransport(sock: Socket, protocol: StreamProtocol, options: StreamTransportOptions): Transport {
    return new StreamTransport(this.asEventLoop(), sock, protocol, options);
  }

  /** Makes the transport of a stream socket that speaks TLS. Its `waiter` is completed, or fails, when the handshake has. */
  makeTlsTransport(_sock: Socket, _protocol: StreamProtocol, _settings: TlsSettings, _options: StreamTransportOptions): Transport {
    throw new NotImplementedError("TLS is not available");
  }

  /** Makes protocol and transport for a connected socket, and waits until the connection is made. */
  protected *makeConnection<P extends StreamProtocol>(sock: Socket, factory: ProtocolFactory<P>, settings: TlsSettings): Coroutine<[Transport, P]> {
    sock.setblocking(false); // create_connection.sock-made-non-blocking
    const protocol = factory(); // create_connection.factory-after-connect
    const waiter = this.asEventLoop().createFuture<null>();
    const transport = this.makeTransport(sock, protocol, settings, { waiter });
    yield* this.untilMade(transport, waiter);
    return [transport, protocol];
  }

  protected makeTransport(sock: Socket, protocol: StreamProtocol, settings: TlsSettings, options: StreamTransportOptions): Transport {
    return settings.ssl ? this.makeTlsTransport(sock, protocol, settings, options) : this.makeStreamTransport(sock, protocol, options);
  }

  /** Waits for the connection; if that fails or is cancelled, the transport is closed. */
  protected *untilMade(transport: Transport, waiter: Future<null>): Coroutine<void> {
    try {
      yield* waiter; // create_connection.made-before-return
    } catch (error) {
      transport.close();
      throw error;
    }
  }

  /** @throws {ValueError} if times are given for TLS where there is none. */
  protected checkTlsTimes(ssl: unknown, times: TlsTimes): void {
    if (ssl) return;
    if (isGiven(times.sslHandshakeTimeout)) throw new ValueError("ssl_handshake_timeout is only meaningful with ssl");
    if (isGiven(times.sslShutdownTimeout)) throw new ValueError("ssl_shutdown_timeout is only meaningful with ssl");
  }
}

/** Whether an optional argument was given; null is Python's way to leave one out. */
export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
