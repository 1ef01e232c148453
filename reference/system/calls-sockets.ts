/**
 * System calls on sockets.
 *
 * As in calls-files.ts, what may have to wait returns a count or the errno below zero. Addresses arrive in a piece of memory that
 * is kept: every call is over before the next begins.
 */
import { MSG_NOSIGNAL, SOCK_CLOEXEC, SOCK_NONBLOCK } from "./constants.js";
import { decodeAddress } from "./addresses.js";
import type { SocketAddress } from "./addresses.js";
import { errnos, lastError } from "./errno.js";
import { bindCalls, errno } from "./library.js";

interface SocketCalls {
  socket(family: number, type: number, proto: number): number;
  socketpair(family: number, type: number, proto: number, pair: Int32Array): number;
  bind(fd: number, address: Uint8Array, length: number): number;
  listen(fd: number, backlog: number): number;
  accept4(fd: number, address: Uint8Array, length: Int32Array, flags: number): number;
  connect(fd: number, address: Uint8Array, length: number): number;
  recv(fd: number, buffer: Uint8Array, length: number, flags: number): number;
  send(fd: number, data: Uint8Array, length: number, flags: number): number;
  recvfrom(fd: number, buffer: Uint8Array, size: number, flags: number, address: Uint8Array, length: Int32Array): number;
  sendto(fd: number, data: Uint8Array, size: number, flags: number, address: Uint8Array, length: number): number;
  shutdown(fd: number, how: number): number;
  getsockname(fd: number, address: Uint8Array, length: Int32Array): number;
  getpeername(fd: number, address: Uint8Array, length: Int32Array): number;
  getsockopt(fd: number, level: number, option: number, value: Uint8Array, length: Int32Array): number;
  setsockopt(fd: number, level: number, option: number, value: Uint8Array, length: number): number;
}

let bound: SocketCalls | null = null;

function bind(): SocketCalls {
  return (bound = bindCalls<SocketCalls>({
    socket: ["int", ["int", "int", "int"]],
    socketpair: ["int", ["int", "int", "int", "void *"]],
    bind: ["int", ["int", "void *", "uint32_t"]],
    listen: ["int", ["int", "int"]],
    accept4: ["int", ["int", "void *", "void *", "int"]],
    connect: ["int", ["int", "void *", "uint32_t"]],
    recv: ["intptr_t", ["int", "void *", "size_t", "int"]],
    send: ["intptr_t", ["int", "void *", "size_t", "int"]],
    recvfrom: ["intptr_t", ["int", "void *", "size_t", "int", "void *", "void *"]],
    sendto: ["intptr_t", ["int", "void *", "size_t", "int", "void *", "uint32_t"]],
    shutdown: ["int", ["int", "int"]],
    getsockname: ["int", ["int", "void *", "void *"]],
    getpeername: ["int", ["int", "void *", "void *"]],
    getsockopt: ["int", ["int", "int", "int", "void *", "void *"]],
    setsockopt: ["int", ["int", "int", "int", "void *", "uint32_t"]],
  }));
}

const calls = (): SocketCalls => bound ?? bind();

const LARGEST_ADDRESS = 128;
const received = Buffer.alloc(LARGEST_ADDRESS);
const receivedLength = new Int32Array(1);

/** The address that the last call has left. */
function receivedAddress(): SocketAddress {
  return decodeAddress(received, receivedLength[0] ?? 0);
}

function checked(result: number): number {
  if (result < 0) throw lastError();
  return result;
}

export function openSocket(family: number, type: number, proto: number): number {
  return checked(calls().socket(family, type | SOCK_CLOEXEC, proto));
}

export function openSocketPair(family: number, type: number, proto: number): [number, number] {
  const pair = new Int32Array(2);
  checked(calls().socketpair(family, type | SOCK_CLOEXEC, proto, pair));
  return [pair[0] ?? -1, pair[1] ?? -1];
}

export function bindSocket(fd: number, address: Uint8Array): void {
  checked(calls().bind(fd, address, address.length));
}

export function listenOn(fd: number, backlog: number): void {
  checked(calls().listen(fd, backlog));
}

/** @returns 0 if connected, otherwise the errno below zero: EINPROGRESS if that will take a while. */
export function tryConnect(fd: number, address: Uint8Array): number {
  return calls().connect(fd, address, address.length) === 0 ? 0 : -errno();
}

/** @returns the descriptor of a new, non-blocking socket and the address of its peer, or the errno below zero. */
export function tryAccept(fd: number): [fd: number, address: SocketAddress] | number {
  for (;;) {
    receivedLength[0] = LARGEST_ADDRESS;
    const accepted = calls().accept4(fd, received, receivedLength, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (accepted >= 0) return [accepted, receivedAddress()];
    const number = errno();
    if (number !== errnos.EINTR) return -number;
  }
}

/** @returns how many bytes were received, 0 at the end, or the errno below zero. */
export function tryRecv(fd: number, buffer: Uint8Array, length: number, flags = 0): number {
  for (;;) {
    const count = calls().recv(fd, buffer, length, flags);
    if (count >= 0) return count;
    const number = errno();
    if (number !== errnos.EINTR) return -number;
  }
}

/** @returns how many bytes were taken, or the errno below zero. */
export function trySend(fd: number, data: Uint8Array, flags = 0): number {
  for (;;) {
    // A write to a closed connection is an error to be told, not a signal that ends the process.
    const count = calls().send(fd, data, data.length, flags | MSG_NOSIGNAL);
    if (count >= 0) return count;
    const number = errno();
    if (number !== errnos.EINTR) return -number;
  }
}

/** @returns how many bytes were received, and from where; or the errno below zero. */
export function tryRecvfrom(fd: number, buffer: Uint8Array, length: number, flags = 0): [count: number, address: SocketAddress] | number {
  for (;;) {
    receivedLength[0] = LARGEST_ADDRESS;
    const count = calls().recvfrom(fd, buffer, length, flags, received, receivedLength);
    if (count >= 0) return [count, receivedAddress()];
    const number = errno();
    if (number !== errnos.EINTR) return -number;
  }
}

/** @returns how many bytes were taken, or the errno below zero. */
export function trySendto(fd: number, data: Uint8Array, address: Uint8Array, flags = 0): number {
  for (;;) {
    const count = calls().sendto(fd, data, data.length, flags | MSG_NOSIGNAL, address, address.length);
    if (count >= 0) return count;
    const number = errno();
    if (number !== errnos.EINTR) return -number;
  }
}

export function shutdownSocket(fd: number, how: number): void {
  checked(calls().shutdown(fd, how));
}

export function socketName(fd: number): SocketAddress {
  receivedLength[0] = LARGEST_ADDRESS;
  checked(calls().getsockname(fd, received, receivedLength));
  return receivedAddress();
}

export function peerName(fd: number): SocketAddress {
  receivedLength[0] = LARGEST_ADDRESS;
  checked(calls().getpeername(fd, received, receivedLength));
  return receivedAddress();
}

/** @returns the bytes of the option's value. */
export function getSocketOption(fd: number, level: number, option: number, size: number): Buffer {
  const value = Buffer.alloc(size);
  const length = new Int32Array([size]);
  checked(calls().getsockopt(fd, level, option, value, length));
  return value.subarray(0, length[0]);
}

export function setSocketOption(fd: number, level: number, option: number, value: Uint8Array): void {
  checked(calls().setsockopt(fd, level, option, value, value.length));
}
