/**
 * How the loop makes transports that speak TLS: over a socket from the beginning, or over a transport that has been in use.
 *
 * TLS is a protocol for the transport below it (tls/tls-protocol.ts), so nothing new is needed for reading and writing.
 *
 * Source: Base Event Loop, Creating connections (ssl), TLS Upgrade (start_tls).
 */
import { AsyncioTypeError } from "../errors/builtin.js";
import type { Future } from "../futures/future.js";
import { describeValue } from "../printing/describe.js";
import type { Socket } from "../sockets/socket.js";
import type { Coroutine } from "../tasks/awaitable.js";
import type { SSLContext } from "../tls/context.js";
import { checkContext, contextFor } from "../tls/options.js";
import { TlsProtocol } from "../tls/tls-protocol.js";
import type { TlsProtocolOptions, TransportBelow } from "../tls/tls-link.js";
import type { StreamProtocol } from "../transports/protocols.js";
import { StreamTransport } from "../transports/stream-transport.js";
import type { StreamTransportOptions } from "../transports/stream-transport.js";
import { TlsTransport } from "../transports/tls-transport.js";
import type { Transport } from "../transports/transport.js";
import { checkOptions } from "./options.js";
import { StreamTransports } from "./stream-transports.js";
import type { TlsSettings, TlsTimes } from "./stream-transports.js";

export interface StartTlsOptions extends TlsTimes {
  /** Whether this is the side that shows a certificate. Default: false. */
  readonly serverSide?: boolean;
  /** The name that the other side's certificate must be for. Default: any will do. */
  readonly serverHostname?: string | null;
}

/** The layer of the loop that makes transports over TLS. */
export abstract class TlsTransports extends StreamTransports {
  override makeTlsTransport(sock: Socket, protocol: StreamProtocol, settings: TlsSettings, options: StreamTransportOptions): Transport {
    const { ssl, serverSide, serverHostname } = settings;
    const context = contextFor(ssl, serverSide, serverHostname); // tls.ssl-context
    const { waiter = null, ...others } = options;
    const tls = this.makeTlsProtocol(protocol, context, waiter, settings);
    this.makeStreamTransport(sock, tls, others);
    return tls.transport;
  }

  /**
   * A coroutine that turns a connection into one that speaks TLS, and waits for the handshake.
   * @param transport of a stream socket; not to be used any more afterwards.
   * @param protocol is called from now on; it has been told of the connection before, and is not told again.
   * @returns the transport to use from now on.
   * @throws {AsyncioTypeError} for another kind of transport, and for what is no context; {SSLError} if the handshake fails.
   */
  startTls(transport: Transport, protocol: StreamProtocol, sslcontext: unknown, options: StartTlsOptions = {}, ...more: never[]): Coroutine<Transport> {
    checkOptions("startTls", options, more);
    return this.upgrade(transport, protocol, sslcontext, options);
  }

  protected *upgrade(transport: unknown, protocol: StreamProtocol, sslcontext: unknown, options: StartTlsOptions): Coroutine<Transport> {
    const context = checkContext(sslcontext); // tls.start-tls-needs-context
    const below = this.checkUpgradable(transport);
    const waiter = this.asEventLoop().createFuture<null>();
    const tls = this.makeTlsProtocol(protocol, context, waiter, { ...options, callsConnectionMade: false });
    below.pauseReading(); // nothing may arrive before TLS has begun
    below.setProtocol(tls); // tls.start-tls-same-protocol
    const beginning = this.callSoon(() => tls.connectionMade(below));
    const resuming = this.callSoon(() => below.resumeReading());
    try {
      yield* waiter;
    } catch (error) {
      below.close();
      beginning.cancel();
      resuming.cancel();
      throw error;
    }
    return tls.transport;
  }

  protected makeTlsProtocol(protocol: StreamProtocol, context: SSLContext, waiter: Future<null> | null, options: TlsProtocolOptions): TlsProtocol {
    return new TlsProtocol(this.asEventLoop(), protocol, context, waiter, options);
  }

  /** What TLS can stand on: a stream of bytes in both directions. */
  protected checkUpgradable(transport: unknown): TransportBelow {
    if (transport instanceof StreamTransport || transport instanceof TlsTransport) return transport;
    throw new AsyncioTypeError(`transport ${describeValue(transport)} is not supported by startTls()`);
  }
}
