/**
 * The socket of a datagram endpoint.
 *
 * A program names a local address, a remote address, both, or only a family. Both addresses must resolve to the same family, so they are resolved
 * first, and the combinations that are possible are tried in the resolver's order until one works. What has failed is closed at once; if
 * nothing works, the first error is the one to tell.
 *
 * Source: Base Event Loop, Creating connections (create_datagram_endpoint).
 */
import { statSync, unlinkSync } from "node:fs";
import { AsyncioTypeError, ValueError } from "../errors/builtin.js";
import { OSError } from "../errors/os-error.js";
import type { Logger } from "../loop/logger.js";
import type { AddressInfo, GetaddrinfoOptions } from "../loop/name-resolution.js";
import { describeValue } from "../printing/describe.js";
import { Socket } from "../sockets/socket.js";
import { AF_UNIX, SO_BROADCAST, SO_REUSEPORT, SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET } from "../system/constants.js";
import { isAbstract } from "../system/paths.js";
import type { Coroutine } from "../tasks/awaitable.js";

export interface DatagramEndpointOptions {
  readonly family?: number;
  readonly proto?: number;
  readonly flags?: number;
  /** Lets several endpoints use the same port, if all of them say so. */
  readonly reusePort?: boolean | null;
  readonly allowBroadcast?: boolean | null;
  /** A datagram socket to use instead of a new one; excludes everything else. */
  readonly sock?: Socket | null;
}

/** Where an endpoint is to be, and how. */
export interface DatagramRequest {
  readonly local: unknown;
  readonly remote: unknown;
  readonly options: DatagramEndpointOptions;
}

/** What making the socket needs of the loop. */
export interface DatagramNetwork {
  readonly logger: Logger;
  resolve(address: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]>;
  connect(sock: Socket, address: unknown): Coroutine<void>;
}

const OPTIONS: ReadonlySet<string> = new Set(["family", "proto", "flags", "reusePort", "allowBroadcast", "sock"]);

/** A combination that can be tried. */
interface Candidate {
  readonly family: number;
  readonly proto: number;
  readonly addresses: Addresses;
}

type Addresses = [local: unknown, remote: unknown];

/** @throws {AsyncioTypeError} for options that there are not. */
export function checkDatagramOptions(options: DatagramEndpointOptions): void {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.has(name)) throw new AsyncioTypeError(`createDatagramEndpoint has no option ${name}`); // create_datagram_endpoint.reuse-address-removed
  }
}

/** Takes the socket that the program gave. @throws {ValueError} if it is of the wrong type, or anything else was given. */
export function adoptDatagramSocket(sock: Socket, { local, remote, options }: DatagramRequest): Socket {
  if (sock.type === SOCK_STREAM) throw new ValueError(`a datagram socket was expected, got ${String(sock)}`); // create_datagram_endpoint.sock-not-datagram
  const { family, proto, flags, reusePort, allowBroadcast } = options;
  const others = { localAddr: local, remoteAddr: remote, family, proto, flags, reusePort, allowBroadcast };
  const given = Object.entries(others).filter(([, value]) => Boolean(value));
  if (given.length > 0) throw new ValueError(`sock excludes ${given.map(([name]) => name).join(", ")}`); // create_datagram_endpoint.sock-excludes-local-addr
  sock.setblocking(false); // create_datagram_endpoint.sock-made-non-blocking
  return sock;
}

/**
 * Makes the socket of an endpoint.
 * @returns it, and the only address to send to; null for any.
 */
export function* openDatagramSocket(network: DatagramNetwork, request: DatagramRequest): Coroutine<[sock: Socket, remoteAddress: unknown]> {
  const errors: OSError[] = [];
  for (const candidate of yield* findCandidates(network, request)) {
    try {
      return yield* tryCandidate(network, candidate, request);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      errors.push(error);
    }
  }
  throw errors[0] ?? new OSError("there is no address to try");
}

function* tryCandidate(network: DatagramNetwork, candidate: Candidate, request: DatagramRequest): Coroutine<[sock: Socket, remoteAddress: unknown]> {
  const { local, remote, options } = request;
  const sock = new Socket(candidate.family, SOCK_DGRAM, candidate.proto); // create_datagram_endpoint.datagram-socket
  const [localAddress, remoteAddress] = candidate.addresses;
  try {
    if (options.reusePort === true) sock.setsockopt(SOL_SOCKET, SO_REUSEPORT, true); // create_datagram_endpoint.reuse-port
    if (options.allowBroadcast === true) sock.setsockopt(SOL_SOCKET, SO_BROADCAST, true); // create_datagram_endpoint.allow-broadcast
    sock.setblocking(false);
    if (isGiven(local)) sock.bind(localAddress); // create_datagram_endpoint.local-addr
    if (!isGiven(remote)) return [sock, null];
    // A connected socket would hear nothing from all those who answer a broadcast.
    if (options.allowBroadcast !== true) yield* network.connect(sock, remoteAddress); // create_datagram_endpoint.remote-addr
    return [sock, remoteAddress];
  } catch (error) {
    sock.close(); // create_datagram_endpoint.failure-closes-socket
    throw error;
  }
}

function* findCandidates(network: DatagramNetwork, { local, remote, options }: DatagramRequest): Coroutine<Candidate[]> {
  const { family = 0, proto = 0 } = options;
  if (!isGiven(local) && !isGiven(remote)) {
    if (family === 0) throw new ValueError("unexpected address family"); // create_datagram_endpoint.no-address-no-family
    return [{ family, proto, addresses: [null, null] }]; // create_datagram_endpoint.family-only
  }
  if (family === AF_UNIX) {
    for (const address of [local, remote]) {
      if (isGiven(address) && typeof address !== "string") throw new AsyncioTypeError(`the path of a Unix socket is a string, got ${describeValue(address)}`);
    }
    if (typeof local === "string") removeStaleSocket(network.logger, local);
    return [{ family, proto, addresses: [local, remote] }];
  }
  return yield* resolveCandidates(network, [local, remote], options);
}

/** Resolves both addresses and keeps the combinations in which neither is missing. */
function* resolveCandidates(network: DatagramNetwork, given: Addresses, options: DatagramEndpointOptions): Coroutine<Candidate[]> {
  const found = new Map<string, Candidate>();
  for (const [index, address] of given.entries()) {
    if (!isGiven(address)) continue;
    if (!Array.isArray(address) || address.length !== 2) throw new AsyncioTypeError(`an address is a pair of host and port, got ${describeValue(address)}`); // create_datagram_endpoint.address-not-a-pair
    const { family = 0, proto = 0, flags = 0 } = options;
    const infos = yield* network.resolve(address, { family, type: SOCK_DGRAM, proto, flags });
    if (infos.length === 0) throw new OSError("getaddrinfo() returned empty list");
    for (const [infoFamily, , infoProto, , resolved] of infos) {
      const key = `${infoFamily} ${infoProto}`;
      const candidate = found.get(key) ?? { family: infoFamily, proto: infoProto, addresses: [null, null] };
      candidate.addresses[index] = resolved;
      found.set(key, candidate);
    }
  }
  const complete = [...found.values()].filter(({ addresses }) => addresses.every((address, index) => address !== null || !isGiven(given[index])));
  if (complete.length === 0) throw new ValueError("can not get address information"); // create_datagram_endpoint.families-differ
  return complete;
}

/** Removes a socket file that nobody can be bound to any more, for binding to its path would fail. Anything but a socket stays. */
function removeStaleSocket(logger: Logger, path: string): void {
  if (isAbstract(path)) return;
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isSocket() === true) unlinkSync(path); // create_datagram_endpoint.unix-stale-socket
  } catch (error) {
    logger.error(`Unable to check or remove stale UNIX socket ${describeValue(path)}`, error);
  }
}

function isGiven(address: unknown): boolean {
  return address !== null && address !== undefined && address !== "";
}
