/**
 * The socket of a transport, as programs get to see it.
 *
 * A transport owns its socket: reading from it behind the transport's back would tear the stream apart. So what `getExtraInfo("socket")`
 * and `Server.sockets` hand out can be asked and configured, but neither read, written nor closed.
 */
import { ValueError } from "../errors/builtin.js";
import type { SocketAddress } from "../system/addresses.js";
import type { Socket } from "./socket.js";

export class TransportSocket {
  protected readonly socket: Socket;

  constructor(socket: Socket) {
    this.socket = socket;
  }

  get family(): number {
    return this.socket.family;
  }

  get type(): number {
    return this.socket.type;
  }

  get proto(): number {
    return this.socket.proto;
  }

  fileno(): number {
    return this.socket.fileno();
  }

  dup(): Socket {
    return this.socket.dup();
  }

  getsockname(): SocketAddress {
    return this.socket.getsockname();
  }

  getpeername(): SocketAddress {
    return this.socket.getpeername();
  }

  getsockopt(level: number, option: number, size?: number): number | Buffer {
    return this.socket.getsockopt(level, option, size);
  }

  setsockopt(level: number, option: number, value: number | boolean | Uint8Array): void {
    this.socket.setsockopt(level, option, value);
  }

  shutdown(how: number): void {
    this.socket.shutdown(how);
  }

  gettimeout(): number | null {
    return this.socket.gettimeout();
  }

  getblocking(): boolean {
    return this.socket.getblocking();
  }

  /** @throws {ValueError} for anything but 0: the loop needs the socket non-blocking. */
  settimeout(seconds: number | null): void {
    if (seconds !== 0) throw new ValueError("settimeout(): only 0 timeout is allowed on transport sockets");
  }

  /** @throws {ValueError} for anything but false. */
  setblocking(blocking: boolean): void {
    if (blocking) throw new ValueError("setblocking(): transport sockets cannot be blocking");
  }

  toString(): string {
    return `<${this.constructor.name} fd=${this.fileno()} family=${this.family} type=${this.type} proto=${this.proto}>`;
  }
}
