/**
 * Operations on sockets that wait without blocking.
 *
 * Each of them first just tries. Only if the system answers that it would have to wait is the socket watched, until trying again succeeds or
 * the waiting is cancelled. A cancelled operation has taken nothing: whatever arrives later belongs to the next one.
 *
 * Source: Base Event Loop, Low-level socket operations.
 */
import { numericAddressInfo } from "../connections/numeric-address.js";
import { AsyncioTypeError, ValueError } from "../errors/builtin.js";
import type { Future } from "../futures/future.js";
import { describeAddress } from "../printing/describe-address.js";
import { describeValue } from "../printing/describe.js";
import { encodeOrResolve } from "../sockets/host-lookup.js";
import { bytesOf } from "../sockets/socket-base.js";
import { Socket } from "../sockets/socket.js";
import { encodeAddress } from "../system/addresses.js";
import type { SocketAddress } from "../system/addresses.js";
import { tryAccept, tryConnect, tryRecv, tryRecvfrom, trySend, trySendto } from "../system/calls-sockets.js";
import { AF_INET, AF_INET6 } from "../system/constants.js";
import { errnos, systemError, wouldBlock } from "../system/errno.js";
import { receive } from "../system/receiving.js";
import type { Coroutine } from "../tasks/awaitable.js";
import { NameResolution } from "./name-resolution.js";
import type { AddressInfo, GetaddrinfoOptions } from "./name-resolution.js";

/** An operation that did not wait: its result, or the errno below zero. */
type Attempt<T> = () => T | number;

/** The layer of the loop that operates on sockets. */
export abstract class SocketOperations extends NameResolution {
  /**
   * Receives up to `size` bytes: what is there, even if it is less.
   * @param sock a non-blocking socket, as in all these methods; debug mode checks that.
   * @returns no bytes at the end of the stream.
   */
  *sockRecv(sock: Socket, size: number): Coroutine<Buffer> {
    this.checkNonBlocking(sock);
    checkCount(size);
    const first = receive(sock.fileno(), size); // sock_recv.at-once
    if (typeof first !== "number") return first;
    return yield* this.waitToRead<Buffer>(sock, first, () => receive(sock.fileno(), size));
  }

  /** Receives into memory of the caller. @returns how many bytes; 0 at the end of the stream. */
  *sockRecvInto(sock: Socket, buffer: unknown): Coroutine<number> {
    this.checkNonBlocking(sock);
    const bytes = bytesOf(buffer);
    const attempt: Attempt<number> = () => tryRecv(sock.fileno(), bytes, bytes.length);
    return yield* this.untilRead<number>(sock, attempt);
  }

  /** Receives a datagram. @returns it and the address of its sender. */
  *sockRecvfrom(sock: Socket, size: number): Coroutine<[data: Buffer, address: SocketAddress]> {
    this.checkNonBlocking(sock);
    checkCount(size);
    const buffer = Buffer.allocUnsafe(size);
    const [count, address] = yield* this.untilRead<[number, SocketAddress]>(sock, () => tryRecvfrom(sock.fileno(), buffer, size));
    return [buffer.subarray(0, count), address];
  }

  /** Receives a datagram into memory of the caller. @returns its length, and the address of its sender. */
  *sockRecvfromInto(sock: Socket, buffer: unknown, size = 0): Coroutine<[count: number, address: SocketAddress]> {
    this.checkNonBlocking(sock);
    const bytes = bytesOf(buffer);
    const length = size > 0 ? Math.min(size, bytes.length) : bytes.length;
    return yield* this.untilRead<[number, SocketAddress]>(sock, () => tryRecvfrom(sock.fileno(), bytes, length));
  }

  /** Sends everything, in as many pieces as it takes. After an error nobody can tell how much has arrived. */
  *sockSendall(sock: Socket, data: unknown): Coroutine<void> {
    this.checkNonBlocking(sock);
    let rest = bytesOf(data);
    const first = trySend(sock.fileno(), rest);
    if (first === rest.length) return;
    if (first > 0) rest = rest.subarray(first);
    const attempt: Attempt<null> = () => {
      const sent = trySend(sock.fileno(), rest);
      if (sent < 0) return sent;
      rest = rest.subarray(sent); // sock_sendall.order
      return rest.length === 0 ? null : -errnos.EAGAIN;
    };
    yield* this.waitToWrite<null>(sock, first < 0 ? first : -errnos.EAGAIN, attempt);
  }

  /** Sends a datagram to an address. @returns how many bytes. */
  *sockSendto(sock: Socket, data: unknown, address: unknown): Coroutine<number> {
    this.checkNonBlocking(sock);
    const bytes = bytesOf(data);
    const encoded = encodeOrResolve(sock.family, address);
    const attempt: Attempt<number> = () => trySendto(sock.fileno(), bytes, encoded);
    const first = attempt();
    return first >= 0 ? first : yield* this.waitToWrite<number>(sock, first, attempt);
  }

  /**
   * Connects a socket.
   * @param address as the socket's family demands it; the host may be a name, which is resolved by `getaddrinfo` of the loop.
   */
  *sockConnect(sock: Socket, address: unknown): Coroutine<void> {
    this.checkNonBlocking(sock);
    const resolved = sock.family === AF_INET || sock.family === AF_INET6 ? yield* this.resolveFor(sock, address) : address;
    const failure = tryConnect(sock.fileno(), encodeAddress(sock.family, resolved));
    if (failure === 0) return;
    const number = -failure;
    const isUnderWay = number === errnos.EINPROGRESS || number === errnos.EINTR || wouldBlock(number);
    if (!isUnderWay) throw systemError(number);
    yield* this.waitToWrite<null>(sock, -errnos.EAGAIN, () => {
      const failed = sock.takeError();
      if (failed !== 0) throw systemError(failed, `Connect call failed ${describeAddress(resolved)}`); // sock_connect.refused
      return null;
    });
  }

  /** Accepts a connection. @returns a new, non-blocking socket, and the address of the other side. */
  *sockAccept(sock: Socket): Coroutine<[connection: Socket, address: SocketAddress]> {
    this.checkNonBlocking(sock);
    const [fd, address] = yield* this.untilRead<[number, SocketAddress]>(sock, () => tryAccept(sock.fileno()));
    return [new Socket(sock.family, sock.type, sock.proto, fd), address];
  }

  /** @throws {ValueError} in debug mode, if the socket would block the loop. */
  protected checkNonBlocking(sock: Socket): void {
    if (this.debug && sock.gettimeout() !== 0) throw new ValueError("the socket must be non-blocking"); // sock_recv.debug-blocking-socket
  }

  /** What `getaddrinfo` says about an address; it is not asked if the address is numeric. */
  protected *ensureResolved(address: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    if (!Array.isArray(address)) throw new AsyncioTypeError(`an address is a list of host and port, got ${describeValue(address)}`);
    const [host, port, flow, scope] = address as unknown[];
    const numeric = numericAddressInfo(host, port, options, flow, scope);
    if (numeric !== null) return [numeric]; // sock_connect.no-lookup-when-resolved
    return yield* this.getaddrinfo(host, port, options); // sock_connect.uses-getaddrinfo
  }

  /** The address with a numeric host. */
  protected *resolveFor(sock: Socket, address: unknown): Coroutine<unknown> {
    const infos = yield* this.ensureResolved(address, { family: sock.family, type: sock.type, proto: sock.proto });
    return infos[0]?.[4] ?? address;
  }

  protected *untilRead<T>(sock: Socket, attempt: Attempt<T>): Coroutine<T> {
    const first = attempt();
    if (typeof first !== "number" || first >= 0) return first as T;
    return yield* this.waitToRead<T>(sock, first, attempt);
  }

  /** Waits until an attempt to read succeeds. @param failure the errno below zero of the first attempt. */
  protected *waitToRead<T>(sock: Socket, failure: number, attempt: Attempt<T>): Coroutine<T> {
    if (!wouldBlock(-failure)) throw systemError(-failure);
    const fd = sock.fileno();
    this.checkNotOwned(fd); // sock_recv.transport-owned
    const future = this.asEventLoop().createFuture<T>();
    const handle = this.watchReading(fd, () => settle(future, attempt));
    try {
      return yield* future;
    } finally {
      // If the handle was cancelled, somebody else watches the descriptor now.
      if (!handle.cancelled()) this.finishReading(fd); // sock_recv.done-stops-watching, sock_recv.cancel-stops-watching
    }
  }

  /** Waits until an attempt to write succeeds. */
  protected *waitToWrite<T>(sock: Socket, failure: number, attempt: Attempt<T>): Coroutine<T> {
    if (!wouldBlock(-failure)) throw systemError(-failure);
    const fd = sock.fileno();
    this.checkNotOwned(fd);
    const future = this.asEventLoop().createFuture<T>();
    const handle = this.watchWriting(fd, () => settle(future, attempt));
    try {
      return yield* future;
    } finally {
      if (!handle.cancelled()) this.finishWriting(fd); // sock_sendall.done-stops-watching, sock_connect.cancel-stops-watching
    }
  }
}

/** The number of bytes to receive: the system would take one below zero for a very large one. */
function checkCount(size: number): void {
  if (!(size >= 0)) throw new ValueError(`the number of bytes to receive must not be negative: ${size}`); // sock_recv.negative
}

/** Tries once more, and completes the future unless that would have to wait. */
function settle<T>(future: Future<T>, attempt: Attempt<T>): void {
  if (future.done()) return; // sock_recv.cancel-keeps-data, sock_sendall.cancel-stops-sending
  let outcome: T | number;
  try {
    outcome = attempt();
  } catch (error) {
    future.rejectWith(error);
    return;
  }
  if (typeof outcome !== "number" || outcome >= 0) future.setResult(outcome as T);
  else if (!wouldBlock(-outcome)) future.setException(systemError(-outcome));
}
