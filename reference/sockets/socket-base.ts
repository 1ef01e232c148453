/**
 * What every socket is, apart from the data it carries: a descriptor that is owned, options, names, and a mode.
 *
 * The mode is Python's *timeout*: null waits for ever, 0 does not wait, anything between waits so long at most. Only the first of them blocks
 * in the system itself; a socket with a timeout does not block, and waits in `untilReady`.
 */
import { TimeoutError } from "../errors/asyncio.js";
import { AsyncioTypeError, ValueError } from "../errors/builtin.js";
import { describeValue } from "../printing/describe.js";
import type { SocketAddress } from "../system/addresses.js";
import { closeFd, getBlocking, setBlocking, waitForFd } from "../system/calls-files.js";
import { getSocketOption, openSocket, peerName, setSocketOption, shutdownSocket, socketName } from "../system/calls-sockets.js";
import { AF_INET, SO_DOMAIN, SO_PROTOCOL, SO_TYPE, SOCK_FLAGS, SOCK_NONBLOCK, SOCK_STREAM, SOL_SOCKET } from "../system/constants.js";
import { noteClose } from "../system/descriptor-lifetime.js";
import { systemError, wouldBlock } from "../system/errno.js";

export class SocketBase {
  readonly family: number;
  readonly type: number;
  readonly proto: number;
  protected fd: number;
  protected timeout: number | null;

  /**
   * Makes a socket, or takes an open one over.
   * @param fd an open descriptor, which belongs to this object from now on; family and the like are asked of the system if they are not given.
   */
  constructor(family: number | null = null, type: number | null = null, proto: number | null = null, fd: number | null = null) {
    if (fd === null) {
      this.family = family ?? AF_INET;
      this.type = (type ?? SOCK_STREAM) & ~SOCK_FLAGS;
      this.proto = proto ?? 0;
      this.fd = openSocket(this.family, type ?? SOCK_STREAM, this.proto);
      this.timeout = ((type ?? 0) & SOCK_NONBLOCK) === 0 ? null : 0;
    } else {
      this.family = family ?? intOption(fd, SO_DOMAIN);
      this.type = type ?? intOption(fd, SO_TYPE);
      this.proto = proto ?? intOption(fd, SO_PROTOCOL);
      this.fd = fd;
      this.timeout = getBlocking(fd) ? null : 0;
    }
  }

  /** The descriptor; -1 if the socket was closed or detached. */
  fileno(): number {
    return this.fd;
  }

  /** Closes the descriptor; a second call has no effect. */
  close(): void {
    const fd = this.detach();
    if (fd >= 0) closeFd(fd);
  }

  /** Gives the descriptor away: this object counts as closed then. */
  detach(): number {
    const fd = this.fd;
    this.fd = -1;
    noteClose();
    return fd;
  }

  /** Sets whether operations wait. */
  setblocking(blocking: boolean): void {
    this.settimeout(blocking ? null : 0);
  }

  /** Whether operations wait, if only for a while. */
  getblocking(): boolean {
    return this.timeout !== 0;
  }

  /**
   * Sets how long operations wait.
   * @param seconds null waits for ever, 0 not at all.
   */
  settimeout(seconds: number | null): void {
    if (seconds !== null && !(seconds >= 0)) throw new ValueError("Timeout value out of range");
    setBlocking(this.fd, seconds === null);
    this.timeout = seconds;
  }

  /** How long operations wait. */
  gettimeout(): number | null {
    return this.timeout;
  }

  /** The own address. */
  getsockname(): SocketAddress {
    return socketName(this.fd);
  }

  /** The address of the other side. @throws {OSError} if the socket is not connected. */
  getpeername(): SocketAddress {
    return peerName(this.fd);
  }

  /**
   * The value of an option.
   * @param size without it the option is an integer; with it, so many bytes at most.
   */
  getsockopt(level: number, option: number, size?: number): number | Buffer {
    if (size !== undefined) return getSocketOption(this.fd, level, option, size);
    return getSocketOption(this.fd, level, option, 4).readInt32LE(0);
  }

  /** Sets an option: an integer, a truth value, or bytes. */
  setsockopt(level: number, option: number, value: number | boolean | Uint8Array): void {
    setSocketOption(this.fd, level, option, value instanceof Uint8Array ? value : Buffer.from(Int32Array.of(Number(value)).buffer));
  }

  /** Ends one direction or both. @param how SHUT_RD, SHUT_WR or SHUT_RDWR. */
  shutdown(how: number): void {
    shutdownSocket(this.fd, how);
  }

  toString(): string {
    return `<${this.constructor.name} fd=${this.fd} family=${this.family} type=${this.type} proto=${this.proto}>`;
  }

  /** Repeats an operation until it need not wait; the mode says whether there is any waiting. @param attempt returns its result, or the errno below zero. */
  protected untilReady<T>(events: number, attempt: () => T | number): T | number {
    for (;;) {
      const result = attempt();
      if (typeof result !== "number" || result >= 0) return result;
      if (!wouldBlock(-result) || this.timeout === 0 || this.timeout === null) throw systemError(-result);
      if (!waitForFd(this.fd, events, this.timeout)) throw new TimeoutError("timed out");
    }
  }
}

/** Refuses what is no piece of bytes; the data of any other is returned. */
export function bytesOf(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  if (data instanceof ArrayBuffer || data instanceof SharedArrayBuffer) return new Uint8Array(data);
  throw new AsyncioTypeError(`a bytes-like object is required, got ${describeValue(data)}`);
}

function intOption(fd: number, option: number): number {
  return getSocketOption(fd, SOL_SOCKET, option, 4).readInt32LE(0);
}
