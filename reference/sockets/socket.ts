/**
 * A socket: the object that programs hand to the loop's `sock_*` methods, and that transports stand on.
 *
 * It is Python's `socket.socket` with the same meaning of every method. New sockets block, as they do there; the loop wants
 * them non-blocking.
 */
import { bindSocket, listenOn, openSocketPair, tryAccept, tryConnect, tryRecv, tryRecvfrom, trySend, trySendto } from "../system/calls-sockets.js";
import type { SocketAddress } from "../system/addresses.js";
import { fileControl, setBlocking, waitForFd } from "../system/calls-files.js";
import { AF_UNIX, F_DUPFD_CLOEXEC, POLLIN, POLLOUT, SO_ERROR, SOCK_STREAM, SOL_SOCKET, SOMAXCONN } from "../system/constants.js";
import { errnos, systemError } from "../system/errno.js";
import { TimeoutError } from "../errors/asyncio.js";
import { encodeOrResolve } from "./host-lookup.js";
import { bytesOf, SocketBase } from "./socket-base.js";

/** `connect` came back early because the connection takes a while. */
const UNDER_WAY: ReadonlySet<number> = new Set([errnos.EINPROGRESS, errnos.EAGAIN, errnos.EINTR]);

export class Socket extends SocketBase {
  /** Gives the socket an address of its own. */
  bind(address: unknown): void {
    bindSocket(this.fd, encodeOrResolve(this.family, address));
  }

  /** Lets others connect. @param backlog how many connections may wait to be accepted. */
  listen(backlog = Math.min(SOMAXCONN, 128)): void {
    listenOn(this.fd, Math.max(0, backlog));
  }

  /** Takes the next connection: a new socket, and the address of the other side. The new socket blocks, as Python's does. */
  accept(): [connection: Socket, address: SocketAddress] {
    const [fd, address] = this.untilReady(POLLIN, () => tryAccept(this.fd)) as [number, SocketAddress];
    setBlocking(fd, true);
    return [new Socket(this.family, this.type, this.proto, fd), address];
  }

  /** Connects to an address; for a datagram socket, chooses the peer. */
  connect(address: unknown): void {
    const number = this.connectEx(address);
    if (number !== 0) throw systemError(number);
  }

  /** Like `connect`, but returns the errno. 0 means connected, EINPROGRESS that it takes a while. */
  connectEx(address: unknown): number {
    const number = -tryConnect(this.fd, encodeOrResolve(this.family, address));
    if (this.timeout === 0 || !UNDER_WAY.has(number)) return number;
    if (!waitForFd(this.fd, POLLOUT, this.timeout ?? 24 * 3600)) throw new TimeoutError("timed out");
    return this.takeError();
  }

  /** The errno of what failed in the background; 0 if nothing did. Asking forgets it. */
  takeError(): number {
    return this.getsockopt(SOL_SOCKET, SO_ERROR) as number;
  }

  /** Sends as much as the system takes. @returns how many bytes that were. */
  send(data: unknown, flags = 0): number {
    const bytes = bytesOf(data);
    return this.untilReady(POLLOUT, () => trySend(this.fd, bytes, flags)) as number;
  }

  /** Sends everything; the socket should block. */
  sendall(data: unknown, flags = 0): void {
    let rest = bytesOf(data);
    while (rest.length > 0) rest = rest.subarray(this.send(rest, flags));
  }

  /** @returns what was received, at most `size` bytes; none at the end. */
  recv(size: number, flags = 0): Buffer {
    const buffer = Buffer.allocUnsafe(size);
    const count = this.untilReady(POLLIN, () => tryRecv(this.fd, buffer, size, flags)) as number;
    return buffer.subarray(0, count);
  }

  /** Receives into memory of the caller. @returns how many bytes. */
  recvInto(buffer: unknown, size = 0, flags = 0): number {
    const bytes = bytesOf(buffer);
    return this.untilReady(POLLIN, () => tryRecv(this.fd, bytes, size > 0 ? Math.min(size, bytes.length) : bytes.length, flags)) as number;
  }

  /** Sends a datagram. @returns how many bytes. */
  sendto(data: unknown, address: unknown, flags = 0): number {
    const bytes = bytesOf(data);
    const encoded = encodeOrResolve(this.family, address);
    return this.untilReady(POLLOUT, () => trySendto(this.fd, bytes, encoded, flags)) as number;
  }

  /** @returns a datagram (its first `size` bytes) and the address of its sender. */
  recvfrom(size: number, flags = 0): [data: Buffer, address: SocketAddress] {
    const buffer = Buffer.allocUnsafe(size);
    const [count, address] = this.recvfromInto(buffer, size, flags);
    return [buffer.subarray(0, count), address];
  }

  /** Receives a datagram into memory of the caller. @returns its size, and the address of its sender. */
  recvfromInto(buffer: unknown, size = 0, flags = 0): [count: number, address: SocketAddress] {
    const bytes = bytesOf(buffer);
    const length = size > 0 ? Math.min(size, bytes.length) : bytes.length;
    return this.untilReady(POLLIN, () => tryRecvfrom(this.fd, bytes, length, flags)) as [number, SocketAddress];
  }

  /** Another object for the same socket, with a descriptor of its own. */
  dup(): Socket {
    return new Socket(this.family, this.type, this.proto, fileControl(this.fd, F_DUPFD_CLOEXEC, 0));
  }
}

/** Two sockets that are connected to each other; they block. */
export function socketpair(family = AF_UNIX, type = SOCK_STREAM, proto = 0): [Socket, Socket] {
  const [first, second] = openSocketPair(family, type, proto);
  return [new Socket(null, null, null, first), new Socket(null, null, null, second)];
}

/** A socket object for a copy of an open descriptor, which stays with its owner. */
export function fromFd(fd: number, family: number | null = null, type: number | null = null, proto: number | null = null): Socket {
  return new Socket(family, type, proto, fileControl(fd, F_DUPFD_CLOEXEC, 0));
}
