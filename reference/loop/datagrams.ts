/**
 * Datagram endpoints.
 *
 * Source: Base Event Loop, Creating connections.
 */
import { adoptDatagramSocket, checkDatagramOptions, openDatagramSocket } from "../connections/datagram-endpoint.js";
import type { DatagramEndpointOptions, DatagramNetwork, DatagramRequest } from "../connections/datagram-endpoint.js";
import type { Socket } from "../sockets/socket.js";
import type { Coroutine } from "../tasks/awaitable.js";
import { SocketDatagramTransport } from "../transports/datagram-transport.js";
import type { DatagramReceiver } from "../transports/datagram-transport.js";
import type { DatagramTransport } from "../transports/transport.js";
import { checkOptions } from "./options.js";
import { UnixConnections } from "./unix-connections.js";

/** The layer of the loop for datagrams. */
export abstract class DatagramEndpoints extends UnixConnections {
  /**
   * Makes an endpoint that sends and receives datagrams.
   * @param protocolFactory called without arguments, returns the protocol.
   * @param localAddr the address to bind to, `[host, port]` or the path of a Unix socket; null leaves the socket unbound.
   * @param remoteAddr the only address to exchange datagrams with; null for any.
   * @returns a coroutine for the transport and the protocol, whose `connectionMade` was called.
   * @throws {AsyncioTypeError} for arguments of the wrong kind; {ValueError} for those that exclude each other.
   * @throws {OSError} what the system refuses, {gaierror} a host that cannot be resolved.
   */
  createDatagramEndpoint<P extends DatagramReceiver>(
    protocolFactory: () => P,
    localAddr: unknown = null,
    remoteAddr: unknown = null,
    options: DatagramEndpointOptions = {},
    ...more: never[]
  ): Coroutine<[transport: DatagramTransport, protocol: P]> {
    checkOptions("createDatagramEndpoint", options, more); // create_datagram_endpoint.options-keyword-only
    checkDatagramOptions(options);
    return this.openDatagramEndpoint(protocolFactory, { local: localAddr, remote: remoteAddr, options }); // create_datagram_endpoint.coroutine
  }

  protected *openDatagramEndpoint<P extends DatagramReceiver>(
    protocolFactory: () => P,
    request: DatagramRequest,
  ): Coroutine<[transport: DatagramTransport, protocol: P]> {
    this.checkClosed();
    const given = request.options.sock ?? null;
    const [sock, remoteAddress] =
      given === null ? yield* openDatagramSocket(this.datagramNetwork(), request) : [adoptDatagramSocket(given, request), null]; // create_datagram_endpoint.sock
    const protocol = this.protocolFor(protocolFactory, sock, given === null);
    const transport = this.makeDatagramTransport(sock, protocol, remoteAddress);
    yield* this.closeUnlessMade(transport); // create_datagram_endpoint.made-before-return
    return [transport, protocol];
  }

  protected datagramNetwork(): DatagramNetwork {
    return {
      logger: this.logger,
      resolve: (address, options) => this.ensureResolved(address, options), // create_datagram_endpoint.local-addr-resolved, create_datagram_endpoint.remote-addr-resolved
      connect: (sock, address) => this.sockConnect(sock, address),
    };
  }

  protected makeDatagramTransport(sock: Socket, protocol: DatagramReceiver, remoteAddress: unknown): DatagramTransport {
    return new SocketDatagramTransport(this.asEventLoop(), sock, protocol, remoteAddress);
  }

  /** Makes the protocol; if that fails, a socket that the loop has made goes with it. */
  protected protocolFor<P>(protocolFactory: () => P, sock: Socket, isOwn: boolean): P {
    try {
      return protocolFactory(); // create_datagram_endpoint.factory-no-arguments, create_datagram_endpoint.factory-once
    } catch (error) {
      if (isOwn) sock.close();
      throw error;
    }
  }

  /**
   * Waits until the calls that a new transport has registered were made; if the waiting is cancelled, nobody would know of the
   * transport, so it is closed.
   */
  protected *closeUnlessMade(transport: { close(): void }): Coroutine<void> {
    const made = this.asEventLoop().createFuture<null>();
    this.callSoon(() => {
      if (!made.done()) made.setResult(null);
    });
    try {
      yield* made;
    } catch (error) {
      transport.close();
      throw error;
    }
  }
}
