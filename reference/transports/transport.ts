/**
 * Transports: the side of a connection that is the loop's.
 *
 * These classes say what every transport of a kind can do; what stands behind it (a socket, a pipe, TLS over another transport) is the matter of
 * the classes that derive from them.
 *
 * Source: asyncio, Transports and protocols.
 */
import { NotImplementedError } from "../errors/builtin.js";

/** What can be asked about a transport, by name. */
export type ExtraInfo = Readonly<Record<string, unknown>>;

export interface WriteBufferLimits {
  readonly high?: number | null;
  readonly low?: number | null;
}

export abstract class BaseTransport {
  protected extra: Record<string, unknown>;

  constructor(extra: ExtraInfo = {}) {
    this.extra = { ...extra };
  }

  /**
   * Something about the connection: "socket", "sockname", "peername", ...
   * @returns `otherwise`, which is null by default, if it is not known.
   */
  getExtraInfo(name: string, otherwise: unknown = null): unknown {
    return Object.hasOwn(this.extra, name) ? this.extra[name] : otherwise; // transport.extra-default
  }

  /** Whether the transport is closed, or about to be. */
  abstract isClosing(): boolean;

  /** Closes it when everything that waits has been sent. Nothing more is received. */
  abstract close(): void;

  abstract getProtocol(): unknown;

  /** Sets who is called from now on. */
  abstract setProtocol(protocol: unknown): void;
}

export abstract class ReadTransport extends BaseTransport {
  abstract isReading(): boolean;
  abstract pauseReading(): void;
  abstract resumeReading(): void;
}

export abstract class WriteTransport extends BaseTransport {
  /** Sends bytes, now or later; never waits. @throws {AsyncioTypeError} for what is not bytes-like. */
  abstract write(data: unknown): void;
  abstract writelines(pieces: Iterable<unknown>): void;
  abstract writeEof(): void;
  abstract canWriteEof(): boolean;
  /** Closes at once; what was not sent is lost. */
  abstract abort(): void;
  abstract getWriteBufferSize(): number;
  abstract getWriteBufferLimits(): [low: number, high: number];
  abstract setWriteBufferLimits(limits?: WriteBufferLimits): void;
}

/** A transport for a stream of bytes in both directions. */
export abstract class Transport extends ReadTransport {
  abstract write(data: unknown): void;
  abstract writelines(pieces: Iterable<unknown>): void;
  abstract writeEof(): void;
  abstract canWriteEof(): boolean;
  abstract abort(): void;
  abstract getWriteBufferSize(): number;
  abstract getWriteBufferLimits(): [low: number, high: number];
  abstract setWriteBufferLimits(limits?: WriteBufferLimits): void;
}

export abstract class DatagramTransport extends BaseTransport {
  /** Sends a datagram. @param address null for the peer of a connected socket. */
  abstract sendto(data: unknown, address?: unknown): void;
  abstract abort(): void;
}

export abstract class SubprocessTransport extends BaseTransport {
  getPid(): number {
    throw new NotImplementedError("getPid");
  }

  abstract getReturncode(): number | null;
  abstract getPipeTransport(fd: number): BaseTransport | null;
  abstract sendSignal(signal: number | string): void;
  abstract terminate(): void;
  abstract kill(): void;
}
