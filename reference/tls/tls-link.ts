/**
 * What TLS over a stream transport consists of, whatever state the connection is in: the two transports and protocols, the SSL object between them,
 * one timer, what is still to be sent, and how everything ends because of an error. The states are in tls-protocol.ts.
 */
import { escapesTheLoop } from "../errors/classify.js";
import { OSError } from "../errors/os-error.js";
import type { Future } from "../futures/future.js";
import type { EventLoop } from "../loop/event-loop.js";
import type { TimerHandle } from "../loop/timer-handle.js";
import { Protocol } from "../transports/protocols.js";
import type { StreamProtocol } from "../transports/protocols.js";
import { TlsTransport } from "../transports/tls-transport.js";
import type { TlsOperations } from "../transports/tls-transport.js";
import type { Transport } from "../transports/transport.js";
import type { SSLContext } from "./context.js";
import { positiveSeconds } from "./options.js";
import { Outgoing } from "./outgoing.js";
import { SSLObject } from "./ssl-object.js";

/** What TLS can stand on: a stream transport that can be ended with an error. */
export interface TransportBelow extends Transport {
  forceClose(error: unknown): void;
}

export interface TlsProtocolOptions {
  readonly serverSide?: boolean;
  /** The name that the server's certificate must be for; null or empty if it does not matter. */
  readonly serverHostname?: string | null;
  /** Whether the program's protocol is told of the connection: not if it knows of it already. */
  readonly callsConnectionMade?: boolean;
  readonly sslHandshakeTimeout?: number | null;
  readonly sslShutdownTimeout?: number | null;
}

export type State = "UNWRAPPED" | "HANDSHAKE" | "WRAPPED" | "FLUSHING" | "SHUTDOWN";

/** How far the program's protocol has been told. */
export type Told = "NOTHING" | "MADE" | "EOF" | "LOST";

const HANDSHAKE_TIMEOUT = 60;
const SHUTDOWN_TIMEOUT = 30;

export abstract class TlsLink extends Protocol implements TlsOperations {
  readonly ssl: SSLObject;
  /** The transport that the program gets. */
  readonly transport: TlsTransport;
  protected readonly loop: EventLoop;
  protected readonly handshakeTimeout: number;
  protected readonly shutdownTimeout: number;
  protected readonly outgoing: Outgoing;
  protected program: StreamProtocol;
  protected below: TransportBelow | null = null;
  protected waiter: Future<null> | null;
  protected state: State = "UNWRAPPED";
  protected told: Told;
  protected timer: TimerHandle | null = null;

  /** @param waiter completed when the handshake is over; fails if the handshake does. */
  constructor(loop: EventLoop, program: StreamProtocol, context: SSLContext, waiter: Future<null> | null, options: TlsProtocolOptions = {}) {
    super();
    const { serverSide = false, serverHostname = null, callsConnectionMade = true } = options;
    this.loop = loop;
    this.program = program;
    this.waiter = waiter;
    this.handshakeTimeout = positiveSeconds(options.sslHandshakeTimeout, "ssl_handshake_timeout") ?? HANDSHAKE_TIMEOUT;
    this.shutdownTimeout = positiveSeconds(options.sslShutdownTimeout, "ssl_shutdown_timeout") ?? SHUTDOWN_TIMEOUT;
    this.told = callsConnectionMade ? "NOTHING" : "MADE";
    this.ssl = new SSLObject(context, serverSide, serverSide || serverHostname === "" ? null : serverHostname); // tls.server-hostname-empty
    this.outgoing = new Outgoing(this.ssl);
    this.transport = this.makeTransport();
    this.transport.addExtra({ sslcontext: context }); // tls.extra-sslcontext
  }

  abstract isReading(): boolean;
  abstract pauseReading(): void;
  abstract resumeReading(): void;
  abstract startShutdown(): void;

  getProgram(): StreamProtocol {
    return this.program;
  }

  setProgram(program: StreamProtocol): void {
    this.program = program;
  }

  /** What only the transport below knows. */
  extraFromBelow(name: string, otherwise: unknown): unknown {
    return this.below === null ? otherwise : this.below.getExtraInfo(name, otherwise); // tls.extra-peername, tls.extra-sockname, tls.extra-socket
  }

  writeBufferSize(): number {
    return this.outgoing.size;
  }

  /** @returns false if it is too late to send anything. */
  write(pieces: readonly Uint8Array[]): boolean {
    if (this.state !== "WRAPPED" && this.state !== "HANDSHAKE") return false;
    this.outgoing.add(pieces, this.state === "WRAPPED");
    if (this.state === "WRAPPED") this.guarded(() => this.sendOutgoing());
    else this.transport.controlWriting();
    return true;
  }

  /** Ends the connection at once. */
  abort(error: unknown): void {
    this.state = "UNWRAPPED"; // tls.abort-connection-lost
    this.stopTimer();
    this.below?.forceClose(error);
  }

  protected makeTransport(): TlsTransport {
    return new TlsTransport(this, this.loop);
  }

  /** Encrypts what there is, as far as the state allows, and passes it on, as far as the transport below wants it. */
  protected sendOutgoing(): void {
    if (this.below !== null) this.outgoing.sendTo(this.below, this.state === "WRAPPED" || this.state === "FLUSHING");
    this.transport.controlWriting();
  }

  /** Calls code of the program; what it throws is the end of the connection. */
  protected guarded(call: () => void): void {
    try {
      call();
    } catch (error) {
      if (escapesTheLoop(error)) throw error;
      this.fail(error, "Fatal error on SSL protocol");
    }
  }

  /** Ends the connection because of an error. The program hears of it by `connectionLost`; defects are reported as well. */
  protected fail(error: unknown, message: string): void {
    const { below } = this;
    below?.forceClose(error);
    if (error instanceof OSError) return;
    this.loop.callExceptionHandler({ message, exception: error, transport: below, protocol: this });
  }

  protected wakeWaiter(error: unknown): void {
    const { waiter } = this;
    this.waiter = null;
    if (waiter === null || waiter.done()) return;
    if (error === null) waiter.setResult(null);
    else waiter.rejectWith(error);
  }

  protected startTimer(seconds: number, callback: () => void): void {
    this.stopTimer();
    this.timer = this.loop.callLater(seconds, callback);
  }

  protected stopTimer(): void {
    this.timer?.cancel();
    this.timer = null;
  }
}
