/**
 * Connecting to a host.
 *
 * A host can have several addresses. They are tried one after the other, in the order that the resolver gives, until one accepts; with a
 * "happy eyeballs" delay the next attempt does not wait for the one before to fail. Only when there is a connection the protocol
 * is made. Whatever goes wrong on the way, and when the caller gives up, no socket stays open.
 *
 * Source: Base Event Loop, Creating connections (create_connection).
 */
import { errorOfAttempts, interleaved } from "../connections/addresses-to-try.js";
import { staggeredRace } from "../connections/staggered-race.js";
import { ValueError } from "../errors/builtin.js";
import { OSError } from "../errors/os-error.js";
import { describeAddress } from "../printing/describe-address.js";
import { Socket } from "../sockets/socket.js";
import { SOCK_STREAM } from "../system/constants.js";
import { systemError } from "../system/errno.js";
import type { Coroutine } from "../tasks/awaitable.js";
import type { StreamProtocol } from "../transports/protocols.js";
import type { Transport } from "../transports/transport.js";
import type { AddressInfo } from "./name-resolution.js";
import { checkOptions } from "./options.js";
import { isGiven } from "./stream-transports.js";
import type { ProtocolFactory, TlsTimes } from "./stream-transports.js";
import { TlsTransports } from "./tls-transports.js";

export interface CreateConnectionOptions extends TlsTimes {
  /** An SSLContext, or true for a default one; otherwise no TLS. */
  readonly ssl?: unknown;
  /** Passed to the resolution of the host, like `proto` and `flags`. */
  readonly family?: number;
  readonly proto?: number;
  readonly flags?: number;
  /** A connected socket, instead of host and port. */
  readonly sock?: Socket | null;
  /** Host and port to bind to before connecting. */
  readonly localAddr?: readonly [host: unknown, port: unknown] | null;
  /** The name that the certificate must have, if it is not the host. */
  readonly serverHostname?: string | null;
  /** Seconds after which the next address is tried although the one before has not failed. */
  readonly happyEyeballsDelay?: number | null;
  /** How many addresses of the first family come before the families take turns. */
  readonly interleave?: number | null;
  /** Whether all errors are raised, in a group, instead of one that stands for them. */
  readonly allErrors?: boolean;
}

/** The layer of the loop that connects. */
export abstract class StreamConnections extends TlsTransports {
  /**
   * A coroutine that opens a stream connection.
   * @param protocolFactory makes the protocol; called without arguments, once the connection is there.
   * @returns the pair of transport and protocol.
   * @throws {OSError} if no address accepts; {gaierror} if the host has none; {ValueError} if the arguments contradict each other.
   */
  createConnection<P extends StreamProtocol>(
    protocolFactory: ProtocolFactory<P>,
    host: unknown = null,
    port: unknown = null,
    options: CreateConnectionOptions = {},
    ...more: never[]
  ): Coroutine<[Transport, P]> {
    checkOptions("createConnection", options, more); // create_connection.options-keyword-only
    return this.openConnection(protocolFactory, host, port, options);
  }

  protected *openConnection<P extends StreamProtocol>(
    protocolFactory: ProtocolFactory<P>,
    host: unknown,
    port: unknown,
    options: CreateConnectionOptions,
  ): Coroutine<[Transport, P]> {
    const serverHostname = this.hostnameFor(host, options);
    this.checkTlsTimes(options.ssl, options);
    const settings = { ...options, ssl: options.ssl, serverSide: false, serverHostname };
    if (!isGiven(host) && !isGiven(port)) return yield* this.makeConnection(this.checkGivenSocket(options.sock), protocolFactory, settings);
    if (isGiven(options.sock)) throw new ValueError("host/port and sock can not be specified at the same time"); // create_connection.sock-with-host-error
    const sock = yield* this.connectToHost(host, port, options);
    try {
      return yield* this.makeConnection(sock, protocolFactory, settings);
    } catch (error) {
      if (!this.fdOwners.has(sock.fileno())) sock.close(); // no transport has taken it over
      throw error;
    }
  }

  protected hostnameFor(host: unknown, options: CreateConnectionOptions): string | null {
    const { ssl, serverHostname = null } = options;
    if (!ssl) {
      if (serverHostname !== null) throw new ValueError("server_hostname is only meaningful with ssl");
      return null;
    }
    if (serverHostname !== null) return serverHostname;
    if (!host) throw new ValueError("You must set server_hostname when using ssl without a host");
    return host instanceof Uint8Array ? Buffer.from(host).toString() : String(host);
  }

  protected checkGivenSocket(sock: Socket | null | undefined): Socket {
    if (!isGiven(sock)) throw new ValueError("host and port was not specified and no sock specified"); // create_connection.neither-host-nor-sock
    if (sock.type !== SOCK_STREAM) throw new ValueError(`A Stream Socket was expected, got ${String(sock)}`); // create_connection.sock-not-stream
    return sock;
  }

  /** A socket that is connected to one of the host's addresses. */
  protected *connectToHost(host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<Socket> {
    const found = yield* this.resolveStream([host, port], options);
    const local = isGiven(options.localAddr) ? yield* this.resolveStream(options.localAddr, options) : null;
    const delay = options.happyEyeballsDelay ?? null;
    const interleave = options.interleave ?? (delay === null ? 0 : 1);
    const infos = interleave > 0 ? interleaved(found, interleave) : found;
    const errors: OSError[] = [];
    const sock = delay === null ? yield* this.tryInTurn(infos, local, errors) : yield* this.tryStaggered(infos, local, delay, errors);
    if (sock === null) throw errorOfAttempts(errors, options.allErrors === true);
    return sock;
  }

  protected *resolveStream(address: readonly unknown[], options: CreateConnectionOptions): Coroutine<AddressInfo[]> {
    const { family = 0, proto = 0, flags = 0 } = options;
    const infos = yield* this.ensureResolved(address, { family, type: SOCK_STREAM, proto, flags }); // create_connection.family, create_connection.flags
    if (infos.length === 0) throw new OSError("getaddrinfo() returned empty list");
    return infos;
  }

  protected *tryInTurn(infos: readonly AddressInfo[], local: readonly AddressInfo[] | null, errors: OSError[]): Coroutine<Socket | null> {
    for (const info of infos) {
      try {
        return yield* this.connectOne(info, local);
      } catch (error) {
        if (!(error instanceof OSError)) throw error;
        errors.push(error); // create_connection.tries-next-address
      }
    }
    return null;
  }

  protected *tryStaggered(infos: readonly AddressInfo[], local: readonly AddressInfo[] | null, delay: number, errors: OSError[]): Coroutine<Socket | null> {
    const attempts = infos.map((info) => () => this.tryInTurn([info], local, errors));
    const race = attempts.map((attempt) => function* () {
      const sock = yield* attempt();
      if (sock === null) throw new OSError("the attempt failed");
      return sock;
    });
    return yield* staggeredRace(this.asEventLoop(), { attempts: race, delay, discard: (sock) => sock.close() });
  }

  /** A socket that is connected to one address. */
  protected *connectOne(info: AddressInfo, local: readonly AddressInfo[] | null): Coroutine<Socket> {
    const [family, type, proto, , address] = info;
    const sock = new Socket(family, type, proto);
    try {
      sock.setblocking(false); // create_connection.new-socket-non-blocking
      if (local !== null) bindToOne(sock, local);
      yield* this.sockConnect(sock, address);
      return sock;
    } catch (error) {
      sock.close(); // create_connection.failure-closes-socket, create_connection.cancel-closes-socket
      throw error;
    }
  }
}

/** Binds to the first local address of the socket's family that the system allows. */
function bindToOne(sock: Socket, local: readonly AddressInfo[]): void {
  let failure: OSError | null = null;
  for (const [family, , , , address] of local) {
    if (family !== sock.family) continue;
    try {
      sock.bind(address); // create_connection.local-addr
      return;
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      const message = `error while attempting to bind on address ${describeAddress(address)}: ${error.message.toLowerCase()}`;
      failure = error.errno === null ? error : systemError(error.errno, message);
    }
  }
  throw failure ?? new OSError(`no matching local address with family=${sock.family} found`);
}
