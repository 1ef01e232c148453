/** What can be said about a server, and about a connection that was accepted elsewhere. */
import type { Socket } from "../sockets/socket.js";
import type { TlsTimes } from "./stream-transports.js";

/** What every method that makes a server accepts. */
export interface ServingOptions extends TlsTimes {
  /** A bound socket, instead of an address. */
  readonly sock?: Socket | null;
  /** How many connections may wait to be accepted. Default: 100. */
  readonly backlog?: number;
  /** An SSLContext; otherwise no TLS. */
  readonly ssl?: unknown;
  /** Whether the server accepts connections from the beginning. Default: true. */
  readonly startServing?: boolean;
}

export interface CreateServerOptions extends ServingOptions {
  /** Passed to the resolution of the hosts, like `flags`. */
  readonly family?: number;
  readonly flags?: number;
  /** Whether a port can be used again at once although old connections linger on it. Default: true. */
  readonly reuseAddress?: boolean | null;
  /** Whether several servers can share the port, if all say so. */
  readonly reusePort?: boolean | null;
  readonly keepAlive?: boolean | null;
}

export interface ConnectAcceptedSocketOptions extends TlsTimes {
  readonly ssl?: unknown;
}
