/**
 * Listening, and accepting connections.
 *
 * `createServer` binds a socket for every address that its hosts resolve to; accepting is a reader of each of these sockets. An accepted
 * connection is set up in a task of its own, so that a slow one (TLS) delays nobody, and a protocol factory that throws ends one connection and
 * not the server.
 *
 * Source: Base Event Loop, Creating listening connections.
 */
import { AsyncioTypeError, ValueError } from "../errors/builtin.js";
import { escapesTheLoop } from "../errors/classify.js";
import { OSError } from "../errors/os-error.js";
import { describeAddress } from "../printing/describe-address.js";
import { Server } from "../servers/server.js";
import type { Listener } from "../servers/server.js";
import { Socket } from "../sockets/socket.js";
import { TransportSocket } from "../sockets/transport-socket.js";
import type { SocketAddress } from "../system/addresses.js";
import { tryAccept } from "../system/calls-sockets.js";
import { AF_INET, AF_INET6, AI_PASSIVE, IPPROTO_IPV6, IPV6_V6ONLY, SO_KEEPALIVE, SO_REUSEADDR, SO_REUSEPORT, SOCK_STREAM, SOL_SOCKET } from "../system/constants.js";
import { errnos, systemError, wouldBlock } from "../system/errno.js";
import type { Coroutine } from "../tasks/awaitable.js";
import { gather } from "../tasks/gather.js";
import { sleep } from "../tasks/sleep.js";
import type { StreamProtocol } from "../transports/protocols.js";
import type { Transport } from "../transports/transport.js";
import type { AddressInfo } from "./name-resolution.js";
import { checkOptions } from "./options.js";
import { StreamConnections } from "./stream-connections.js";
import { isGiven } from "./stream-transports.js";
import type { ConnectAcceptedSocketOptions, CreateServerOptions, ServingOptions } from "./serving-options.js";
import type { ProtocolFactory, TlsSettings } from "./stream-transports.js";

const DEFAULT_BACKLOG = 100;
/** Seconds until the server tries again to accept, after the system has run out of something. */
const ACCEPT_RETRY_DELAY = 1;
/** What the system can run out of. */
const OUT_OF_RESOURCES: ReadonlySet<number> = new Set([errnos.EMFILE, errnos.ENFILE, errnos.ENOBUFS, errnos.ENOMEM]);

/** The layer of the loop that serves. */
export abstract class Serving extends StreamConnections {
  /**
   * A coroutine that makes a TCP server.
   * @param protocolFactory makes the protocol of each accepted connection.
   * @param host a name or an address, or a list of them; null or an empty string means all interfaces.
   * @throws {OSError} if an address cannot be bound; {gaierror} if a host has none; {ValueError} if the arguments contradict each other.
   */
  createServer(protocolFactory: ProtocolFactory, host: unknown = null, port: unknown = null, options: CreateServerOptions = {}, ...more: never[]): Coroutine<Server> {
    checkOptions("createServer", options, more); // create_server.options-keyword-only
    return this.listenAndServe(protocolFactory, host, port, options);
  }

  /**
   * A coroutine that makes transport and protocol for a connection that was accepted elsewhere.
   * @param sock the socket that `accept` returned; belongs to the transport from now on.
   */
  connectAcceptedSocket<P extends StreamProtocol>(
    protocolFactory: ProtocolFactory<P>,
    sock: Socket,
    options: ConnectAcceptedSocketOptions = {},
    ...more: never[]
  ): Coroutine<[Transport, P]> {
    checkOptions("connectAcceptedSocket", options, more); // connect_accepted_socket.options-keyword-only
    return this.takeAcceptedSocket(protocolFactory, sock, options);
  }

  protected *takeAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions): Coroutine<[Transport, P]> {
    if (sock.type !== SOCK_STREAM) throw new ValueError(`A Stream Socket was expected, got ${String(sock)}`); // connect_accepted_socket.sock-not-stream
    this.checkTlsTimes(options.ssl, options);
    return yield* this.makeConnection(sock, factory, { ...options, ssl: options.ssl, serverSide: true, serverHostname: null });
  }

  protected *listenAndServe(factory: ProtocolFactory, host: unknown, port: unknown, options: CreateServerOptions): Coroutine<Server> {
    this.checkServingOptions(options);
    let sockets: Socket[];
    if (isGiven(host) || isGiven(port)) {
      if (isGiven(options.sock)) throw new ValueError("host/port and sock can not be specified at the same time"); // create_server.sock-with-host-error
      sockets = this.bindToAll(yield* this.resolveHosts(host, port, options), options);
    } else {
      if (!isGiven(options.sock)) throw new ValueError("Neither host/port nor sock were specified"); // create_server.neither-host-nor-sock
      if (options.sock.type !== SOCK_STREAM) throw new ValueError(`A Stream Socket was expected, got ${String(options.sock)}`); // create_server.sock-not-stream
      sockets = [options.sock];
    }
    return yield* this.serveOn(sockets, factory, options);
  }

  protected checkServingOptions(options: ServingOptions): void {
    if (typeof options.ssl === "boolean") throw new AsyncioTypeError("ssl argument must be an SSLContext or None"); // create_unix_server.ssl-true-error
    this.checkTlsTimes(options.ssl, options);
  }

  /** The server of bound sockets. */
  protected *serveOn(sockets: readonly Socket[], factory: ProtocolFactory, options: ServingOptions): Coroutine<Server> {
    const settings: TlsSettings = { ...options, ssl: options.ssl, serverSide: true, serverHostname: null };
    const backlog = options.backlog ?? DEFAULT_BACKLOG;
    for (const sock of sockets) sock.setblocking(false); // create_server.sock-made-non-blocking
    const server = this.makeServer(sockets, this.makeListener(factory, settings, backlog), backlog);
    if (options.startServing ?? true) {
      try {
        server.beginServing(); // create_server.serves-at-once
      } catch (error) {
        server.close();
        throw error;
      }
      yield* sleep(0);
    }
    return server;
  }

  protected makeServer(sockets: readonly Socket[], listener: Listener, backlog: number): Server {
    return new Server(this.asEventLoop(), sockets, listener, backlog);
  }

  protected makeListener(factory: ProtocolFactory, settings: TlsSettings, backlog: number): Listener {
    return {
      start: (sock, server) => this.startAccepting(sock, server, factory, settings, backlog),
      stop: (sock) => this.stopAccepting(sock),
    };
  }

  /** Every address of every host, each once. */
  protected *resolveHosts(host: unknown, port: unknown, options: CreateServerOptions): Coroutine<AddressInfo[]> {
    const hosts = host === "" ? [null] : isSequence(host) ? [...host] : [host]; // create_server.host-empty, create_server.host-sequence
    const lookUps = hosts.map((each) => this.asEventLoop().createTask(this.resolveHost(each ?? null, port, options)));
    const infos = (yield* gather(lookUps)).flat();
    return [...new Map(infos.map((info) => [JSON.stringify(info), info])).values()];
  }

  protected *resolveHost(host: unknown, port: unknown, options: CreateServerOptions): Coroutine<AddressInfo[]> {
    const { family = 0, flags = AI_PASSIVE } = options;
    const infos = yield* this.ensureResolved([host, port], { family, type: SOCK_STREAM, flags });
    if (infos.length === 0) throw new OSError(`getaddrinfo(${describeAddress(host)}) returned empty list`);
    return infos;
  }

  /** A bound socket for each address. If one cannot be bound, none stays open. */
  protected bindToAll(infos: readonly AddressInfo[], options: CreateServerOptions): Socket[] {
    const sockets: Socket[] = [];
    try {
      for (const info of infos) {
        const sock = this.bindTo(info, options);
        if (sock !== null) sockets.push(sock);
      }
      if (sockets.length === 0) throw new OSError(`could not bind on any address out of ${describeAddress(infos.map((info) => info[4]))}`);
      return sockets;
    } catch (error) {
      for (const sock of sockets) sock.close(); // create_server.failure-closes-sockets
      throw error;
    }
  }

  /** @returns null if the address is none of this machine, or its family is not supported here. */
  protected bindTo(info: AddressInfo, options: CreateServerOptions): Socket | null {
    const [family, type, proto, , address] = info;
    const isInternet = family === AF_INET || family === AF_INET6;
    let sock: Socket;
    try {
      sock = new Socket(family, type, proto);
    } catch (error) {
      if (error instanceof OSError) return null;
      throw error;
    }
    try {
      if (options.reuseAddress ?? true) sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1); // create_server.reuse-address-default
      if (options.reusePort && isInternet) sock.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1); // create_server.reuse-port
      if (options.keepAlive) sock.setsockopt(SOL_SOCKET, SO_KEEPALIVE, 1); // create_server.keep-alive
      if (family === AF_INET6) sock.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 1); // create_server.family-ipv6
      sock.bind(address);
      return sock;
    } catch (error) {
      sock.close();
      if (!(error instanceof OSError) || error.errno === null) throw error;
      if (error.errno === errnos.EADDRNOTAVAIL) return null;
      const message = `error while attempting to bind on address ${describeAddress(address)}: ${(error.strerror ?? "").toLowerCase()}`;
      throw systemError(error.errno, message); // create_server.port-in-use
    }
  }

  protected startAccepting(sock: Socket, server: Server, factory: ProtocolFactory, settings: TlsSettings, backlog: number): void {
    this.watchReading(sock.fileno(), () => this.acceptAll(sock, server, factory, settings, backlog));
  }

  protected stopAccepting(sock: Socket): void {
    if (sock.fileno() >= 0) this.unwatchReading(sock.fileno());
    sock.close();
  }

  /** Accepts the connections that wait, up to the backlog and one more. */
  protected acceptAll(sock: Socket, server: Server, factory: ProtocolFactory, settings: TlsSettings, backlog: number): void {
    for (let count = 0; count <= backlog; count += 1) {
      const accepted = tryAccept(sock.fileno());
      if (typeof accepted !== "number") {
        const [fd, address] = accepted;
        const connection = new Socket(sock.family, sock.type, sock.proto, fd);
        this.asEventLoop().createTask(this.setUpConnection(connection, address, server, factory, settings));
        continue;
      }
      const errno = -accepted;
      if (wouldBlock(errno) || errno === errnos.ECONNABORTED) return;
      if (!OUT_OF_RESOURCES.has(errno)) throw systemError(errno);
      this.pauseAccepting(sock, server, factory, settings, backlog, errno);
      return;
    }
  }

  /** The system has run out of something, descriptors for example: reports it and tries again later, instead of without end. */
  protected pauseAccepting(sock: Socket, server: Server, factory: ProtocolFactory, settings: TlsSettings, backlog: number, errno: number): void {
    this.callExceptionHandler({ message: "socket.accept() out of system resource", exception: systemError(errno), socket: new TransportSocket(sock) });
    this.unwatchReading(sock.fileno());
    this.callLater(ACCEPT_RETRY_DELAY, () => {
      if (sock.fileno() >= 0) this.startAccepting(sock, server, factory, settings, backlog);
    });
  }

  /** Makes protocol and transport of one accepted connection. */
  protected *setUpConnection(sock: Socket, address: SocketAddress, server: Server, factory: ProtocolFactory, settings: TlsSettings): Coroutine<void> {
    let protocol: StreamProtocol | null = null;
    let transport: Transport | null = null;
    try {
      protocol = factory();
      const waiter = this.asEventLoop().createFuture<null>();
      transport = this.makeTransport(sock, protocol, settings, { waiter, server, extra: { peername: address } });
      yield* this.untilMade(transport, waiter);
    } catch (error) {
      if (transport === null) sock.close(); // create_server.factory-error-closes-connection
      if (escapesTheLoop(error)) throw error;
      if (!this.debug) return; // create_server.factory-error-server-survives
      this.callExceptionHandler({
        message: "Error on transport creation for incoming connection",
        exception: error,
        ...(protocol === null ? {} : { protocol }),
        ...(transport === null ? {} : { transport }),
      });
    }
  }
}

function isSequence(host: unknown): host is Iterable<unknown> {
  return typeof host === "object" && host !== null && !(host instanceof Uint8Array) && Symbol.iterator in host;
}
