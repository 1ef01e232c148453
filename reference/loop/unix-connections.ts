/**
 * Connections and servers over Unix sockets.
 *
 * They differ from TCP in what an address is: a path, at which the system makes a file of its own kind when a socket is bound. The file outlives the
 * socket. So a server removes a stale one before it binds, and its own when it is closed, unless something else stands there by then.
 *
 * Source: Base Event Loop, Creating connections (create_unix_connection), Creating listening connections (create_unix_server).
 */
import { statSync, unlinkSync } from "node:fs";
import { ValueError } from "../errors/builtin.js";
import { OSError } from "../errors/os-error.js";
import { describeAddress } from "../printing/describe-address.js";
import type { Server } from "../servers/server.js";
import { Socket } from "../sockets/socket.js";
import { AF_UNIX, SOCK_STREAM } from "../system/constants.js";
import { errnos, systemError } from "../system/errno.js";
import { isAbstract, plainPath } from "../system/paths.js";
import type { Path } from "../system/paths.js";
import type { Coroutine } from "../tasks/awaitable.js";
import type { StreamProtocol } from "../transports/protocols.js";
import type { Transport } from "../transports/transport.js";
import { checkOptions } from "./options.js";
import { Serving } from "./serving.js";
import type { ServingOptions } from "./serving-options.js";
import { isGiven } from "./stream-transports.js";
import type { ProtocolFactory, TlsTimes } from "./stream-transports.js";

export interface CreateUnixConnectionOptions extends TlsTimes {
  readonly ssl?: unknown;
  /** A connected socket, instead of a path. */
  readonly sock?: Socket | null;
  readonly serverHostname?: string | null;
}

export interface CreateUnixServerOptions extends ServingOptions {
  /** Whether closing the server removes the file of its socket. Default: true. */
  readonly cleanupSocket?: boolean;
}

/** The layer of the loop for Unix sockets. */
export abstract class UnixConnections extends Serving {
  /** The files of listening sockets that are to be removed, by the number that tells them from others at the same path. */
  protected readonly socketFiles = new Map<Socket, number>();

  /**
   * A coroutine that opens a stream connection to a Unix socket; otherwise like `createConnection`.
   * @param path where the socket is; null if a connected `sock` is given.
   */
  createUnixConnection<P extends StreamProtocol>(
    protocolFactory: ProtocolFactory<P>,
    path: Path | null = null,
    options: CreateUnixConnectionOptions = {},
    ...more: never[]
  ): Coroutine<[Transport, P]> {
    checkOptions("createUnixConnection", options, more); // create_unix_connection.options-keyword-only
    return this.openUnixConnection(protocolFactory, path, options);
  }

  /**
   * A coroutine that makes a server on a Unix socket; otherwise like `createServer`.
   * @param path where the socket is made; null if a bound `sock` is given.
   */
  createUnixServer(protocolFactory: ProtocolFactory, path: Path | null = null, options: CreateUnixServerOptions = {}, ...more: never[]): Coroutine<Server> {
    checkOptions("createUnixServer", options, more); // create_unix_server.options-keyword-only
    return this.serveUnix(protocolFactory, path, options);
  }

  protected *openUnixConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, path: Path | null, options: CreateUnixConnectionOptions): Coroutine<[Transport, P]> {
    const { ssl, serverHostname = null } = options;
    if (ssl && serverHostname === null) throw new ValueError("you have to pass server_hostname when using ssl");
    if (!ssl && serverHostname !== null) throw new ValueError("server_hostname is only meaningful with ssl"); // create_unix_connection.server-hostname-without-ssl
    this.checkTlsTimes(ssl, options);
    const settings = { ...options, ssl, serverSide: false, serverHostname };
    if (path === null) return yield* this.makeConnection(this.checkUnixSocket(options.sock), factory, settings);
    if (isGiven(options.sock)) throw new ValueError("path and sock can not be specified at the same time"); // create_unix_connection.path-with-sock
    const sock = yield* this.connectToPath(path);
    try {
      return yield* this.makeConnection(sock, factory, settings);
    } catch (error) {
      if (!this.fdOwners.has(sock.fileno())) sock.close(); // no transport has taken it over
      throw error;
    }
  }

  protected *connectToPath(path: Path): Coroutine<Socket> {
    const plain = plainPath(path);
    const sock = new Socket(AF_UNIX, SOCK_STREAM);
    try {
      sock.setblocking(false);
      yield* this.sockConnect(sock, plain);
      return sock;
    } catch (error) {
      sock.close(); // create_unix_connection.failure-closes-socket
      throw error;
    }
  }

  protected *serveUnix(factory: ProtocolFactory, path: Path | null, options: CreateUnixServerOptions): Coroutine<Server> {
    this.checkServingOptions(options);
    if (path !== null && isGiven(options.sock)) throw new ValueError("path and sock can not be specified at the same time"); // create_unix_server.path-with-sock
    const sock = path === null ? this.checkUnixSocket(options.sock) : this.bindToPath(plainPath(path));
    if (options.cleanupSocket ?? true) this.noteSocketFile(sock);
    return yield* this.serveOn([sock], factory, options);
  }

  protected checkUnixSocket(sock: Socket | null | undefined): Socket {
    if (!isGiven(sock)) throw new ValueError("no path and sock were specified"); // create_unix_server.neither-path-nor-sock
    if (sock.family !== AF_UNIX || sock.type !== SOCK_STREAM) throw new ValueError(`A UNIX Domain Stream Socket was expected, got ${String(sock)}`);
    return sock;
  }

  protected bindToPath(path: string | Uint8Array): Socket {
    if (!isAbstract(path)) this.removeStaleSocket(path);
    const sock = new Socket(AF_UNIX, SOCK_STREAM);
    try {
      sock.bind(path);
      return sock;
    } catch (error) {
      sock.close();
      if (!(error instanceof OSError) || error.errno !== errnos.EADDRINUSE) throw error;
      throw systemError(error.errno, `Address ${describeAddress(path)} is already in use`); // create_unix_server.existing-file
    }
  }

  /** Removes the file of a socket that is left over. Any other file is kept, and binding will fail. */
  protected removeStaleSocket(path: string | Uint8Array): void {
    const name = typeof path === "string" ? path : Buffer.from(path);
    try {
      if (statSync(name).isSocket()) unlinkSync(name); // create_unix_server.stale-socket, create_unix_server.existing-file-kept
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") this.logger.error(`Unable to check or remove stale UNIX socket ${describeAddress(path)}`, error);
    }
  }

  protected noteSocketFile(sock: Socket): void {
    const path = sock.getsockname();
    if (typeof path !== "string" || isAbstract(path)) return;
    const number = fileNumber(path);
    if (number !== null) this.socketFiles.set(sock, number);
  }

  protected override stopAccepting(sock: Socket): void {
    const number = this.socketFiles.get(sock);
    const path = number === undefined ? null : sock.getsockname();
    super.stopAccepting(sock);
    this.socketFiles.delete(sock);
    if (typeof path !== "string" || fileNumber(path) !== number) return; // create_unix_server.replaced-file-kept
    try {
      unlinkSync(path); // create_unix_server.socket-file-removed
    } catch (error) {
      this.logger.error(`Unable to clean up listening UNIX socket ${describeAddress(path)}`, error);
    }
  }
}

/** What tells a file from another one at the same path later; null if there is none. */
function fileNumber(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null;
}
